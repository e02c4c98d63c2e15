using System.Net;

namespace Attest.App.Serving;

/// <summary>What is to be served where.</summary>
/// <param name="Register">The register's file.</param>
/// <param name="Listen">Address of this machine.</param>
/// <param name="Port">0 for any that is free.</param>
sealed record ServeRequest(string Register, IPAddress Listen, int Port)
{
    /// <summary>How browsers reach the desk where another server stands before it; null where none does.</summary>
    public Uri? Origin { get; init; }

    /// <summary>Bounds on what the desk takes.</summary>
    public DeskLimits Limits { get; init; } = new();

    /// <summary>Folder of the built scripts and map; they are optional.</summary>
    public string AssetFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "desk");

    /// <summary>Where uploads lie until they are read.</summary>
    public string UploadFolder { get; init; } = "";

    /// <summary>Folder of the keys that seal cookies and forms; null to make new ones each time, which ends all sessions.</summary>
    public string? KeyFolder { get; init; }

    /// <summary>Who rules where no users are kept: whoever sits at this machine.</summary>
    public string AtMachine { get; init; } = Environment.UserName is { Length: > 0 } name ? name : "unnamed";

    /// <summary>True where nobody but this machine is served.</summary>
    public bool IsLocal => IPAddress.IsLoopback(Listen) && Origin is null;
}
