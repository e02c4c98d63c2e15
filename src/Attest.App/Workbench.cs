namespace Attest.App;

/// <summary>What commands work with; tests bring their own.</summary>
sealed record Workbench(Screen Screen, Engine Engine, TimeProvider Clock)
{
    public static Workbench OfThisProcess() => new(Screen.OfThisProcess(), Engine.OfThisProgram(), TimeProvider.System);
}
