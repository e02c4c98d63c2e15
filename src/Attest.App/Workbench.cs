using Attest.App.Commands;
using Attest.App.Intake.Web;

namespace Attest.App;

/// <summary>What commands work with; tests bring their own.</summary>
sealed record Workbench(Screen Screen, Engine Engine, TimeProvider Clock)
{
    /// <summary>Where this installation keeps the key that signs heads.</summary>
    public string KeyFile { get; init; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "attest", "installation.pem");

    /// <summary>Bounds and manners on the web, but for what a command's options say.</summary>
    public WebOptions Web { get; init; } = new();

    public static Workbench OfThisProcess() => new(Screen.OfThisProcess(), Engine.OfThisProgram(), TimeProvider.System)
    {
        Web = new() { IsOffline = OfflineOption.IsSetIn(Environment.GetEnvironmentVariable(OfflineOption.Variable)) },
    };

    /// <summary>The same, and no command opens a connection.</summary>
    public Workbench Offline() => this with { Web = Web with { IsOffline = true } };
}
