using Attest.App.Desk.Names;
using Attest.App.Desk.Sources;
using Attest.App.Serving;
using Attest.App.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Api;

/// <summary>/sources: what the register holds of speakers and outlets: counts, and no judgement.</summary>
static class SourceApi
{
    const int UsualMost = 100, LargestMost = 1_000;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/sources/speakers", Speakers).WithSummary("Speakers by key, a part at a time; q: words in their names").Answers("speakerList").For(Role.Reader);
        api.MapGet("/sources/outlets", Outlets).WithSummary("Outlets by name, a part at a time; q: words in their names").Answers("outletList").For(Role.Reader);
    }

    static IResult Speakers(string? q, string? cursor, RegisterLease register, NameCover cover, SourceBooks books, HttpContext context, int limit = UsualMost) =>
        Part(books.Of(register.Store, cover.For(context, register.Store)).Speakers, row => row.Key, row => row.Name, q, cursor, limit, (rows, next) => TypedResults.Ok(new
        {
            speakers = rows.Select(row => new
            {
                row.Key, row.Name, row.Claims, row.Incidents, row.Figures, row.Alone, row.Confirmed, row.Contradicted, row.Revised, row.Disputed,
                relays = row.Relays.Select(relay => new { name = relay.Relay, claims = relay.Claims }),
            }),
            next,
        }));

    static IResult Outlets(string? q, string? cursor, RegisterLease register, NameCover cover, SourceBooks books, HttpContext context, int limit = UsualMost) =>
        Part(books.Of(register.Store, cover.For(context, register.Store)).Outlets, row => row.Name, row => row.Name, q, cursor, limit, (rows, next) => TypedResults.Ok(new
        {
            outlets = rows.Select(row => new { row.Name, row.Reports, row.Copies, row.OwnVoice, row.Relayed, wires = row.Wires.Select(wire => new { name = wire.Wire, reports = wire.Reports }) }),
            next,
        }));

    // By key and not by count: what is shown next stays the same when others write.
    static IResult Part<TRow>(IEnumerable<TRow> all, Func<TRow, string> key, Func<TRow, string> name, string? q, string? cursor, int limit, Func<List<TRow>, string?, IResult> answer)
    {
        if (limit is < 1 or > LargestMost) return ProblemShape.Invalid($"limit is from 1 to {LargestMost}");
        var rows = all.Where(row => string.IsNullOrWhiteSpace(q) || name(row).Contains(q.Trim(), StringComparison.OrdinalIgnoreCase))
            .Where(row => cursor is null || string.CompareOrdinal(key(row), cursor) > 0).OrderBy(key, StringComparer.Ordinal).Take(limit + 1).ToList();
        var hasMore = rows.Count > limit;
        if (hasMore) rows.RemoveAt(limit);
        return answer(rows, hasMore ? key(rows[^1]) : null);
    }
}
