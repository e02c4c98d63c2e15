using System.CommandLine;

namespace Attest.App.Commands;

/// <summary>--offline, for every command: no connection is opened, whatever else is asked for.</summary>
static class OfflineOption
{
    /// <summary>Has the same effect for all runs that see it, unless it is empty or 0.</summary>
    public const string Variable = "ATTEST_OFFLINE";

    public const string Name = "--offline";

    public static Option<bool> Create() => new(Name)
    {
        Description = $"With any command: open no connection ({Variable}=1 does the same).", Recursive = true,
    };

    /// <param name="value">The variable's; null where it is not set.</param>
    public static bool IsSetIn(string? value) => value is not (null or "" or "0");
}
