namespace Attest.Dev;

/// <summary>What "dev.cs eval" was asked for.</summary>
/// <param name="Sets">Names of sets; all when empty.</param>
/// <param name="Keep">Write what is reached as the new floors.</param>
/// <param name="Errors">Tell what was missed, by cause.</param>
/// <param name="Record">Decision record that allows floors to fall, relative to the root; null when none may.</param>
sealed record EvalOptions(IReadOnlyList<string> Sets, bool Keep, string? Record, bool Errors = false)
{
    const string Records = "docs/decisions/";

    /// <exception cref="StepFailedException">An option is unknown, or the decision record is not there.</exception>
    public static EvalOptions Read(IReadOnlyList<string> arguments)
    {
        var (sets, keep, errors, record) = (new List<string>(), false, false, (string?)null);
        for (var at = 0; at < arguments.Count; at++)
        {
            if (arguments[at] == "--keep") keep = true;
            else if (arguments[at] == "--errors") errors = true;
            else if (arguments[at] == "--allow-regression") record = RecordAt(arguments.ElementAtOrDefault(++at));
            else if (arguments[at].StartsWith('-')) throw new StepFailedException($"eval has no option {arguments[at]}");
            else sets.Add(arguments[at]);
        }

        return record is null || keep ? new(sets, keep, record, errors) : throw new StepFailedException("--allow-regression goes with --keep");
    }

    static string RecordAt(string? named)
    {
        var path = named?.Replace('\\', '/') ?? "";
        return path.StartsWith(Records, StringComparison.Ordinal) && File.Exists(Repository.In(path)) ? path
            : throw new StepFailedException($"--allow-regression names the decision record that says why: {Records}NNNN-....md");
    }
}
