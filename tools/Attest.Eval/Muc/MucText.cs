using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Model;

namespace Attest.Eval.Muc;

/// <summary>One message of the corpus.</summary>
/// <param name="Published">Day of the dateline, or null.</param>
/// <param name="Text">The message in capitals as it came.</param>
sealed partial record MucText(string Id, DateOnly? Published, string Text)
{
    public SourceReport Report => BulkReader.Report(Id, Text, new(null, null, Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null));

    /// <summary>The messages of a file, in order.</summary>
    public static IEnumerable<MucText> Of(string file)
    {
        var heads = Head().Matches(file).ToList();
        for (var at = 0; at < heads.Count; at++)
        {
            var end = at + 1 < heads.Count ? heads[at + 1].Index : file.Length;
            yield return Of(heads[at].Groups["id"].Value, file[(heads[at].Index + heads[at].Length)..end].Trim());
        }
    }

    // Notes of the corpus's makers go; the dateline stays where it is one, as on the wire.
    static MucText Of(string id, string message)
    {
        var dateline = Dateline().Match(message);
        if (!dateline.Success) return new(id, null, message);
        var place = dateline.Groups["place"].Value;
        var told = DateOnly.TryParseExact(dateline.Groups["day"].Value, "d MMM yy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        var kept = Placeless().IsMatch(place) ? "" : $"{place}, {dateline.Groups["day"].Value}{dateline.Groups["source"].Value} -- ";
        return new(id, told, kept + message[dateline.Length..]);
    }

    [GeneratedRegex(@"^(?<id>(?:DEV|TST\d)-MUC\d-\d{4})\b.*$", RegexOptions.Multiline)]
    private static partial Regex Head();

    // "SAN SALVADOR, 3 JAN 90 (DPA) -- [REPORT] [ARMED FORCES PRESS COMMITTEE] [TEXT] "
    [GeneratedRegex(@"^(?<place>[^\[\d]{0,80}?),\s*(?<day>\d{1,2} [A-Z]{3} \d\d)\b(?<source>[^\[]{0,80}?)\s*--\s*(?:\[[^\]]{0,160}\]\s*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"^(?:NO CITY|CLANDESTINE)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Placeless();
}
