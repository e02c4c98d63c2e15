using System.Collections.Immutable;

namespace Attest.Store.Moving;

/// <summary>A table and what orders its rows: the same in both engines.</summary>
sealed record MovedTable(string Name, string Key);

/// <summary>All tables of a register, each behind those its rows point to. The index of words is made anew.</summary>
static class MovedTables
{
    public static ImmutableArray<MovedTable> All { get; } =
    [
        new("report", "number"), new("report_name", "report, name"), new("reading", "number"), new("claim", "reading, position"), new("statement", "reading, position"),
        new("person", "reading, position"), new("decision", "number"), new("decision_state", "number"), new("decision_subject", "claim, decision"), new("log", "sequence"), new("head", "sequence"),
        new("withdrawal", "report"), new("obtained", "report, sha256"), new("engine", "id"),
        new("watched_feed", "url"), new("watched_item", "url"), new("fetched_page", "url"), new("refusal", "name"),
        new("derived_state", "id"), new("report_entry", "id"), new("incident", "id"), new("ledger", "claim"), new("link", "report, number"), new("link_doubt", "report, number"), new("part_print", "id"), new("listing", "kind, position"),
        new("incident_row", "number"), new("incident_site", "incident, position"), new("incident_word", "incident, kind, word"), new("incident_report", "incident, report"),
        new("incident_review", "incident, reason"), new("claim_row", "incident, claim"), new("incident_seen", "id"),
        // Last: rows of incidents that are entered are noted in it.
        new(Touched, "id"),
    ];

    /// <summary>Which incidents were written since the desk's tables followed.</summary>
    public const string Touched = "incident_touched";
}
