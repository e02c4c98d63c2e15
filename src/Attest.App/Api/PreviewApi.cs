using Attest.App.Decide;
using Attest.App.Desk.Names;
using Attest.App.Desk.Settings;
using Attest.App.Export.Rules;
using Attest.App.Reading;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.App.Wording;
using Attest.Model;
using Attest.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Api;

/// <summary>/decisions/preview: what a ruling on a name, a word or a number would change, before anybody rules so.</summary>
static class PreviewApi
{
    const int LongestText = 200;

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/decisions/preview", Preview)
        .WithSummary("What a ruling would change; ruling: name, word or number; subject and value as a ruling has them; nothing is kept").Answers("rulingPreview").For(Role.Coder);

    static IResult Preview(string ruling, string subject, string value, RegisterLease register, NameCover cover, HttpContext context, Workbench workbench, LoadedReader loaded)
    {
        if (subject.Length > LongestText || value.Length > LongestText) return ProblemShape.Invalid($"subject and value have at most {LongestText} letters");
        var (store, lens) = (register.Store, cover.For(context, register.Store).Lens);
        return RulingForm.RulingOf(ruling) switch
        {
            Ruling.Number => OfNumber(store, lens, subject, value),
            Ruling.Name or Ruling.Word => OfReading(new(RulingForm.RulingOf(ruling)!.Value, subject, value), asked => RulingProposal.Of(store, workbench.Engine, loaded, lens, asked)),
            _ => ProblemShape.Invalid($"ruling is name, word or number, not “{SafeText.OneLine(ruling)}”"),
        };
    }

    static IResult OfReading(AskedRuling asked, Func<AskedRuling, RulingProposal> propose) => propose(asked) is { Told: { } told } proposal
        ? TypedResults.Ok(new
        {
            ruling = EnumNames.Of(asked.Ruling),
            subject = asked.Subject,
            value = asked.Value,
            told,
            reading = new
            {
                proposal.Reports,
                proposal.Others,
                looked = Math.Min(proposal.Reports, RulingProposal.MostRead),
                changes = proposal.Changes.Select(change => new { report = change.Id, change.Title, change.Lines, incidents = change.Incidents.Select(incident => new { id = incident.Id, title = incident.Title }) }),
            },
            exports = (object?)null,
        })
        : Unfit(asked.Problem);

    static IResult OfNumber(RegisterStore store, RegisterLens lens, string subject, string value)
    {
        if (OwnRow.WordIn(subject) is not { } word) return Unfit("A word for a number is written v- and the word in small letters: v-dozens.");
        return NumberProposal.Of(store, lens, word, value) is { Told: { } told } proposal
            ? TypedResults.Ok(new
            {
                ruling = EnumNames.Of(Ruling.Number),
                subject,
                value = OwnRow.ValueOf(value),
                told,
                reading = (object?)null,
                exports = new
                {
                    proposal.Claims,
                    proposal.Incidents,
                    looked = Math.Min(proposal.Incidents, NumberProposal.MostRead),
                    changes = proposal.Changes.Select(change => new { incident = new { change.Id, change.Title }, change.Before, change.After }),
                },
            })
            : Unfit(NumberProposal.Of(store, lens, word, value).Problem!);
    }

    static IResult Unfit(string problem) => ProblemShape.Of(StatusCodes.Status422UnprocessableEntity, "The ruling does not fit", problem);
}
