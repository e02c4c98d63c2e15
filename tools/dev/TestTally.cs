using System.Xml.Linq;

namespace Attest.Dev;

/// <summary>How a run of checks went.</summary>
/// <param name="SkipReasons">Why tests were skipped, each reason once, ordinal order.</param>
sealed record TestTally(int Passed, int Failed, int Skipped, IReadOnlyList<string> SkipReasons)
{
    public static TestTally None { get; } = new(0, 0, 0, []);

    public bool IsGreen => Failed == 0;

    /// <summary>The plain last line of a run.</summary>
    public string Line => $"{Passed} passed, {Failed} failed, {Skipped} skipped";

    /// <summary>One more check beside the tests.</summary>
    public TestTally With(bool passed) => passed ? this with { Passed = Passed + 1 } : this with { Failed = Failed + 1 };

    /// <summary>Both runs together.</summary>
    public TestTally Plus(TestTally other) => new(
        Passed + other.Passed, Failed + other.Failed, Skipped + other.Skipped, [.. SkipReasons, .. other.SkipReasons]);

    /// <summary>Reads the results file that the runner wrote (TRX).</summary>
    public static TestTally Read(string file)
    {
        var results = XDocument.Load(file).Descendants().Where(element => element.Name.LocalName == "UnitTestResult").ToList();
        var outcomes = results.ToLookup(result => (string?)result.Attribute("outcome") ?? "");
        var skipped = outcomes["NotExecuted"].ToList();
        var passed = outcomes["Passed"].Count();
        return new(passed, results.Count - passed - skipped.Count, skipped.Count, Reasons(skipped));
    }

    static List<string> Reasons(IEnumerable<XElement> skipped) =>
        [.. skipped.Select(result => result.Descendants().FirstOrDefault(element => element.Name.LocalName is "Message" or "StdOut"))
            .Select(message => message?.Value.Trim().Split('\n')[0] ?? "no reason given")
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
