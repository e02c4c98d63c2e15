using System.Globalization;

namespace Attest.Bench.Workers;

/// <summary>Asks Linux what a process and those that it started have used.</summary>
static class ProcessTree
{
    // The kernel tells hundredths of a second, whatever it counts in itself.
    const double Ticks = 100;

    // Of what follows the name in /proc/N/stat: time in the program and in the kernel.
    const int User = 11, System = 12;

    /// <summary>Processor time of the process and of all below it that still run; those that ended between two looks count no more.</summary>
    public static TimeSpan ProcessorOf(int process)
    {
        try
        {
            var id = process.ToString(CultureInfo.InvariantCulture);
            var stat = File.ReadAllText($"/proc/{id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            var own = Number(fields[User]) + Number(fields[System]);
            var children = File.ReadAllText($"/proc/{id}/task/{id}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return children.Aggregate(TimeSpan.FromSeconds(own / Ticks), (sum, child) => sum + ProcessorOf((int)Number(child)));
        }
        catch (IOException)
        {
            // It ended.
            return TimeSpan.Zero;
        }
    }

    static long Number(string written) => long.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture);
}
