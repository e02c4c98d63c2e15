using System.Globalization;

namespace Attest.Dev;

/// <summary>One figure of a scorer.</summary>
/// <param name="Value">A share from 0 to 1, or a count of faults.</param>
/// <param name="IsFaults">True for a count of faults, where less is better.</param>
sealed record Score(string Metric, double Value, bool IsFaults)
{
    /// <summary>What others reached on it, or what can be reached at all; null where nothing is known.</summary>
    public string? Bar { get; init; }

    /// <summary>True for a count or a share of faults.</summary>
    public bool IsLessBetter { get; init; } = IsFaults;

    static readonly string[] Three = ["P", "R", "F1"];
    static readonly string[] Kinds = ["casualty ", "damage ", "dispute "];

    /// <summary>The value as tables and floors show it: three decimals, or a whole count.</summary>
    public string Text => Value.ToString(IsFaults ? "0" : "0.000", CultureInfo.InvariantCulture);

    /// <summary>True when it may have a floor. Shares of what was found, and precision or recall alone, may fall while the whole gets better.</summary>
    public bool CanHaveFloor => !(IsHalf || IsShareOfFound || IsSizeOfError);

    // An average error hangs on its worst case.
    bool IsSizeOfError => Metric.Split(' ').Contains("error", StringComparer.Ordinal);

    /// <summary>Precision or recall, of which either can be had for the other.</summary>
    public bool IsHalf =>
        Metric is "precision" or "recall" || Metric.EndsWith(" P", StringComparison.Ordinal) || Metric.EndsWith(" R", StringComparison.Ordinal);

    bool IsShareOfFound => Metric == "sites within the radius"
        || (Metric.EndsWith(" right", StringComparison.Ordinal) && Kinds.Any(kind => Metric.StartsWith(kind, StringComparison.Ordinal)));

    /// <summary>Reads what a scorer prints: a figure a line, as "name: 3", "name: 3/4", "name: 0.5" or "name P/R/F1: 0.1 0.2 0.3".</summary>
    /// <remarks>Lines of another form, and shares of nothing ("0/0"), are no figure.</remarks>
    public static IEnumerable<Score> Read(string printed) => printed.Split('\n').SelectMany(Line);

    static IEnumerable<Score> Line(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || line.StartsWith('-')) return [];
        var (name, values) = (line[..colon], line[(colon + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (name.EndsWith(" P/R/F1", StringComparison.Ordinal)) return Measures(name[..^7], values);
        return values is [var only, ..] && One(name, only) is { } score ? [score] : [];
    }

    static IEnumerable<Score> Measures(string name, string[] values) =>
        values.Take(3).Select((value, at) => Number(value) is { } share ? new Score($"{name} {Three[at]}", share, false) : null).OfType<Score>();

    static Score? One(string name, string value)
    {
        if (value.Split('/') is [var right, var of])
            return Number(right) is { } part && Number(of) is { } whole and > 0 ? new(name, part / whole, false) : null;
        if (Number(value) is not { } number) return null;
        return new(name, number, IsFaults: !value.Contains('.'));
    }

    static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
