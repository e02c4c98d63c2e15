using System.Collections.Immutable;

namespace Attest.App.Intake.Mail;

/// <summary>A header's value with parameters: "text/html; charset=utf-8".</summary>
/// <param name="Name">In lower case; empty when there is none.</param>
sealed record MediaType(string Name, ImmutableArray<KeyValuePair<string, string>> Parameters)
{
    const int MaxParameters = 32;

    public static MediaType None { get; } = new("", []);

    public static MediaType Parse(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return None;
        var (name, at) = (written, written.Length);
        if (written.IndexOf(';', StringComparison.Ordinal) is >= 0 and var cut) (name, at) = (written[..cut], cut);

        var parameters = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        while (at < written.Length && parameters.Count < MaxParameters)
            if (ReadParameter(written, ref at) is { } parameter) parameters.Add(parameter);
        return new(name.Trim().ToLowerInvariant(), parameters.ToImmutable());
    }

    /// <param name="name">In lower case.</param>
    public string? Parameter(string name)
    {
        foreach (var pair in Parameters)
            if (pair.Key == name) return pair.Value;
        return null;
    }

    static KeyValuePair<string, string>? ReadParameter(string written, ref int at)
    {
        var start = ++at;
        while (at < written.Length && written[at] is not ('=' or ';')) at++;
        var name = written[start..at].Trim().ToLowerInvariant();
        if (at >= written.Length || written[at] == ';') return null;

        for (at++; at < written.Length && written[at] == ' ';) at++;
        var value = at < written.Length && written[at] == '"' ? ReadQuoted(written, ref at) : ReadBare(written, ref at);
        return name.Length == 0 ? null : new(name, value);
    }

    static string ReadBare(string written, ref int at)
    {
        var start = at;
        while (at < written.Length && written[at] != ';') at++;
        return written[start..at].Trim();
    }

    static string ReadQuoted(string written, ref int at)
    {
        var value = new System.Text.StringBuilder();
        for (at++; at < written.Length && written[at] != '"'; at++)
        {
            if (written[at] == '\\' && at + 1 < written.Length) at++;
            value.Append(written[at]);
        }

        while (at < written.Length && written[at] != ';') at++;
        return value.ToString();
    }
}
