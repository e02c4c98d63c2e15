namespace Attest.App;

/// <summary>What a command's end means; part of its contract with scripts.</summary>
static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some inputs were refused or something asked for is not there; the rest was done.</summary>
    public const int Incomplete = 1;

    public const int Usage = 2;

    /// <summary>The register cannot be used, or does not stand up to a check.</summary>
    public const int RegisterUnusable = 3;

    public const int MissingPrerequisite = 4;

    /// <summary>Stopped by the person; what was done is kept.</summary>
    public const int Stopped = 130;
}
