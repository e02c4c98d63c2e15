using System.Globalization;
using Attest.App.Desk.Names;
using Attest.App.Desk.Settings;
using Attest.App.Export.Rules;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Api;

/// <summary>/rules, /words, /parties: what the page of settings tells of house rules, word lists and names.</summary>
static class TableApi
{
    const int LongestText = 200;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/rules", Rules).WithSummary("House rules for words, and what they would write for this register").Answers("houseRules").For(Role.Coder);
        api.MapGet("/words/{word}", Word).WithSummary("Which word lists hold a word, and how many reports have it").Answers("wordUse").For(Role.Coder);
        api.MapGet("/parties/{name}", Party).WithSummary("What the tables make of a name of a party, and which incidents name it").Answers("partyUse").For(Role.Coder);
    }

    static IResult Rules(RegisterLease register)
    {
        var rules = HouseRule.All.Select(name => HouseRule.Of(name, register.Store)).ToList();
        return TypedResults.Ok(new
        {
            rules = rules.Select(rule => new { rule.Name, rows = rule.Rows.Select(row => new { row.Word, row.Low, row.Best, row.High, row.Source, checkedOn = row.CheckedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }) }),
            phrases = RulePreview.All(register.Store, [.. rules]).Select(phrase => new
            {
                phrase.Phrase,
                phrase.Claims,
                numbers = rules.Select(rule => rule.For(phrase.Phrase)).OfType<RuleRow>().Select(row => new { row.Rule, row.Low, row.Best, row.High }),
            }),
        });
    }

    static IResult Word(string word, RegisterLease register)
    {
        if (word.Length > LongestText) return TooLong("word");
        var found = WordPreview.Of(register.Store, word);
        return TypedResults.Ok(new
        {
            word,
            found.Reports,
            lists = found.Hits.Select(hit => new { hit.List, row = hit.Cells.ToDictionary(cell => cell.Column, cell => cell.Cell, StringComparer.Ordinal) }),
        });
    }

    static IResult Party(string name, RegisterLease register, NameCover cover, HttpContext context)
    {
        if (name.Length > LongestText) return TooLong("name");
        var found = ActorPreview.Of(register.Store, name, cover.For(context, register.Store).Lens);
        return TypedResults.Ok(new
        {
            asked = name,
            key = found.Row?.Key,
            name = found.Row?.Name,
            kind = found.Row is { } row ? EnumNames.Of(row.Kind) : null,
            country = found.Row?.Country,
            found.Incidents,
            newest = found.First.Select(incident => new { incident.Id, incident.Title }),
        });
    }

    static IResult TooLong(string what) => ProblemShape.Invalid($"{what} has at most {LongestText} letters");
}
