using System.Globalization;

namespace Attest.Store.Queries;

/// <summary>An order of incidents as SQL.</summary>
sealed class IncidentSorting(IncidentOrder order)
{
    // What has no day or no figure stands last either way: its key is the least when the greatest come first, and the other way round.
    /// <summary>The key of the row <c>i</c> of incident_row, which <c>s</c> of incident_seen stands beside.</summary>
    public string Key { get; } = order.Key switch
    {
        IncidentKey.Day => order.IsDescending ? "i.day" : "CASE WHEN i.day = '' THEN '9999-99-99' ELSE i.day END",
        IncidentKey.Origins => "i.origins",
        IncidentKey.Killed => order.IsDescending ? "i.killed" : "CASE WHEN i.killed < 0 THEN 9223372036854775807 ELSE i.killed END",
        IncidentKey.Grade => "i.grade",
        IncidentKey.Changed => "s.changed_ms",
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "There is no such order."),
    };

    bool IsText => order.Key == IncidentKey.Day;

    string Direction => order.IsDescending ? "DESC" : "ASC";

    /// <param name="key">The key of the row <c>i</c>.</param>
    public string By(string key) => $"{key} {Direction}, i.id {Direction}";

    public void StartAfter(IncidentConditions conditions, PageCursor after)
    {
        var beyond = order.IsDescending ? "<" : ">";
        object start = IsText ? after.Key : long.TryParse(after.Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0L;
        conditions.Add($"({Key}, i.id) {beyond} (@afterKey, @afterId)", "afterKey", start);
        conditions.Parameters.Add("afterId", after.Id);
    }
}
