using System.Diagnostics;

namespace Attest.Bench;

/// <summary>Keeps this process, and those it starts, on one core, so that figures compare over machines.</summary>
static class OneCore
{
    /// <summary>False where the system does not let a process choose.</summary>
    public static bool Pin()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows()) return false;
        using var self = Process.GetCurrentProcess();
        self.ProcessorAffinity = 1;
        return true;
    }
}
