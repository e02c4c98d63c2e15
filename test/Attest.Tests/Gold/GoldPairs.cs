using System.Text.Json;
using Attest.Model;

namespace Attest.Tests.Gold;

/// <summary>Pairs annotated incidents with read ones by the figures they share, as the scorer does; each is paired once.</summary>
static class GoldPairs
{
    /// <param name="register">What was read; reports are known by their file.</param>
    /// <returns>By gold id, the incident that shares most of its claims.</returns>
    public static Dictionary<string, Incident> Of(JsonElement gold, Register register)
    {
        var files = register.Reports.ToDictionary(report => report.Id, report => report.File, StringComparer.Ordinal);
        var votes = new Dictionary<(string Gold, string Read), int>();
        foreach (var claim in gold.GetProperty("claims").EnumerateArray())
        {
            if (claim.GetProperty("incident").GetString() is not { } incident) continue;
            foreach (var read in register.Claims.Where(read => read.Incident is not null && files[read.Claim.Report] == claim.GetProperty("report").GetString() && IsSame(claim, read.Claim)))
                votes[(incident, read.Incident!)] = votes.GetValueOrDefault((incident, read.Incident!)) + 1;
        }

        var pairs = new Dictionary<string, Incident>(StringComparer.Ordinal);
        foreach (var ((wanted, found), _) in votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key.Gold, StringComparer.Ordinal).ThenBy(vote => vote.Key.Read, StringComparer.Ordinal))
            if (!pairs.ContainsKey(wanted) && pairs.Values.All(incident => incident.Id != found)) pairs[wanted] = register.Incidents.First(incident => incident.Id == found);
        return pairs;
    }

    static bool IsSame(JsonElement gold, Claim read)
    {
        if (gold.GetProperty("kind").GetString() != EnumNames.Of(read.Kind) || !Overlap(Folded(gold.GetProperty("quote").GetString()!), Folded(read.Quote))) return false;
        return read switch
        {
            { Casualty: { } harm } => gold.GetProperty("casualty") is var told && told.GetProperty("effect").GetString() == EnumNames.Of(harm.Effect) && Value(told) == harm.Figure.Value,
            { Damage: { } harm } => Value(gold.GetProperty("damage")) == harm.Figure.Value,
            _ => true,
        };
    }

    static int? Value(JsonElement told) => told.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetInt32() : null;

    // Quotes of one report that share a run of words stand at one place in all but rare cases.
    static bool Overlap(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase) || SharedEnd(one, other) || SharedEnd(other, one);

    static bool SharedEnd(string one, string other)
    {
        for (var length = Math.Min(one.Length, other.Length); length >= 12; length--)
            if (one.AsSpan(one.Length - length).Equals(other.AsSpan(0, length), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    static string Folded(string words) => string.Join(' ', words.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
