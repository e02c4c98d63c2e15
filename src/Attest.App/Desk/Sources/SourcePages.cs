using System.Collections.Immutable;
using Attest.App.Desk.Names;
using Attest.App.Serving;
using Attest.App.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Desk.Sources;

/// <summary>/sources: speakers and outlets.</summary>
static class SourcePages
{
    /// <summary>Rows of a table that can still be read; the search finds the others.</summary>
    const int MostRows = 200;

    public static void Map(IEndpointRouteBuilder desk) => desk.MapGet("/sources", Get).For(Role.Reader).InMenu("Sources", 30);

    static IResult Get(string? q, RegisterLease register, NameCover cover, SourceBooks books, HttpContext context)
    {
        var names = cover.For(context, register.Store);
        var book = books.Of(register.Store, names);
        ImmutableArray<SpeakerRow> speakers = [.. book.Speakers.Where(row => Holds(row.Name, q))];
        ImmutableArray<OutletRow> outlets = [.. book.Outlets.Where(row => Holds(row.Name, q))];
        return Page.Of<SourcesPage>(new
        {
            Book = new SourceBook([.. speakers.Take(MostRows)], [.. outlets.Take(MostRows)]), Words = q,
            LeftOut = Math.Max(0, speakers.Length - MostRows) + Math.Max(0, outlets.Length - MostRows), Names = names,
        });
    }

    static bool Holds(string name, string? words) => string.IsNullOrWhiteSpace(words) || name.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase);
}
