using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Model;

namespace Attest.Eval.Muc;

/// <summary>One message of the corpus.</summary>
/// <param name="Published">Day of the dateline, or null.</param>
/// <param name="Text">The message in capitals as it came, without its dateline.</param>
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

    static MucText Of(string id, string message)
    {
        var dateline = Dateline().Match(message);
        var day = dateline.Success && DateOnly.TryParseExact(dateline.Groups["day"].Value, "d MMM yy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var told) ? told : (DateOnly?)null;
        return new(id, day, message[(dateline.Success ? dateline.Length : 0)..]);
    }

    [GeneratedRegex(@"^(?<id>(?:DEV|TST\d)-MUC\d-\d{4})\b.*$", RegexOptions.Multiline)]
    private static partial Regex Head();

    // "SAN SALVADOR, 3 JAN 90 (DPA) -- [REPORT] [ARMED FORCES PRESS COMMITTEE] [TEXT] "
    [GeneratedRegex(@"^[^\[]{0,160}?\b(?<day>\d{1,2} [A-Z]{3} \d\d)\b[^\[]{0,120}?--\s*(?:\[[^\]]{0,160}\]\s*)*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Dateline();
}
