using System.Globalization;
using Attest.App.Decide;
using Attest.App.Desk.Names;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.App.Wording;
using Attest.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Api;

/// <summary>/decisions: what people ruled; a ruling is a row more and never changes one.</summary>
static class DecisionApi
{
    const int MostWith = 200, UsualMost = 100, LargestMost = 1_000;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/decisions", List).WithSummary("Decisions in the order given, a part at a time, and whether each still stands").Answers("decisionList").For(Role.Reader);
        api.MapGet("/decisions/{id}", One).WithSummary("One decision").Answers("decision").For(Role.Reader);
        api.MapPost("/decisions", TakeAsync).Accepts<DecisionBody>("application/json")
            .WithSummary("Rule on a claim or an incident, a name or a word, with a reason; If-Match names the version of the incident that was looked at").Answers("rulingAnswer", StatusCodes.Status201Created).For(Role.Coder);
    }

    static IResult List(string? cursor, RegisterLease register, NameCover cover, HttpContext context, int limit = UsualMost)
    {
        if (limit is < 1 or > LargestMost) return ProblemShape.Invalid($"limit is from 1 to {LargestMost}");
        if (!long.TryParse(cursor ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var after)) return ProblemShape.Invalid("cursor is none that a part of the list gave");
        var lens = cover.For(context, register.Store).Lens;
        var (lines, next) = DecisionListing.Part(register.Store, after, limit);
        return new JsonAnswer(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("decisions");
            foreach (var line in lines) DecisionJson.Write(writer, line with { Decision = lens.Decision(line.Decision) });
            writer.WriteEndArray();
            writer.WriteString("next", next?.ToString(CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        });
    }

    static IResult One(string id, RegisterLease register, NameCover cover, HttpContext context) => DecisionListing.Line(register.Store, id) is { } found
        ? new JsonAnswer(writer => DecisionJson.Write(writer, found with { Decision = cover.For(context, register.Store).Lens.Decision(found.Decision) }))
        : ProblemShape.NotFound($"There is no decision {SafeText.OneLine(id)}.");

    static async Task<IResult> TakeAsync(DecisionBody body, HttpContext context, RulingTaker taker, RegisterLease register)
    {
        if (RulingForm.RulingOf(body.Ruling) is not { } ruling) return ProblemShape.Invalid($"there is no ruling “{SafeText.OneLine(body.Ruling)}”");
        if (body.With?.Count > MostWith) return ProblemShape.Invalid($"with names more than {MostWith}");
        var (version, missing) = VersionOf(context.Request);
        if (missing is not null) return missing;
        var form = new RulingForm(ruling, body.Subject, body.Field, body.Value, [.. body.With ?? []], body.Reason, version);
        return Answer(await taker.TakeAsync(form, Visitor.Of(context.User)!, context.RequestAborted), context, register);
    }

    /// <summary>Null for "*": whatever version it has.</summary>
    static (string? Version, IResult? Problem) VersionOf(HttpRequest request) => request.GetTypedHeaders().IfMatch switch
    {
        [] => (null, ProblemShape.Of(StatusCodes.Status428PreconditionRequired, "Say which version you looked at", "Send If-Match with the ETag of the incident, or * to rule in any case.")),
        [{ Tag: var tag }, ..] => (tag == "*" ? null : tag.ToString().Trim('"'), null),
    };

    static IResult Answer(RulingOutcome outcome, HttpContext context, RegisterLease register)
    {
        switch (outcome)
        {
            case RulingOutcome.Kept kept:
                context.Response.Headers.Location = $"/api/v1/decisions/{kept.Decision.Id}";
                var version = kept.Incident is { } incident ? register.Store.Desk.Summary(incident)?.Version : null;
                return new JsonAnswer(writer =>
                {
                    writer.WriteStartObject();
                    writer.WritePropertyName("decision");
                    DecisionJson.Write(writer, new(kept.Decision, "stands"));
                    writer.WriteString("incident", kept.Incident);
                    writer.WriteString("version", version);
                    writer.WriteBoolean("fresh", kept.IsFresh);
                    writer.WriteEndObject();
                }, version, kept.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
            case RulingOutcome.Overtaken overtaken:
                return Overtaken(overtaken);
            case RulingOutcome.Refused refused:
                return ProblemShape.Of(StatusCodes.Status422UnprocessableEntity, "The ruling does not fit", string.Join("; ", refused.Problems.Select(problem => $"{problem.Column}: {problem.Words}")),
                    new Dictionary<string, object?> { ["errors"] = refused.Problems.GroupBy(problem => problem.Column, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Select(problem => problem.Words).ToArray()) });
            case RulingOutcome.NotAllowed(var least):
                return ProblemShape.Of(StatusCodes.Status403Forbidden, "Not allowed", $"That is for the role {EnumNames.Of(least)} and above.");
            default:
                throw new InvalidOperationException($"No answer to {outcome}.");
        }
    }

    static IResult Overtaken(RulingOutcome.Overtaken overtaken) => ProblemShape.Of(
        overtaken.Version.Length == 0 ? StatusCodes.Status409Conflict : StatusCodes.Status412PreconditionFailed, "Somebody was first",
        overtaken.Since.IsEmpty ? "The incident has changed since you looked at it. Look again before you rule." : "Others have ruled on the incident since you looked at it. Nothing of yours was kept.",
        new Dictionary<string, object?>
        {
            ["incident"] = overtaken.Incident,
            ["version"] = overtaken.Version,
            ["since"] = overtaken.Since.Select(decision => new
            {
                decision.Id,
                Ruling = EnumNames.Of(decision.Ruling),
                decision.Subject,
                decision.Field,
                decision.Value,
                decision.With,
                decision.Reason,
                decision.By,
                decision.At,
            }).ToArray(),
        });
}

/// <summary>A ruling as programs send it.</summary>
/// <param name="Ruling">confirm, reject, correct, merge, split, move, no_incident, name, word, number or undo.</param>
/// <param name="Subject">Id of a claim (c-…) or an incident (i-c-…); to undo, of a decision (d-…). With name a name (n-River Brigades); with word a list and a word of it (w-groups:herder); with number words for one (v-dozens).</param>
/// <param name="Reason">Why, in your words.</param>
/// <param name="Field">With correct: what is corrected.</param>
/// <param name="Value">With correct: to what; with name what it means; with word its kind, or none; with number 12, 12-24 or 12/18/24.</param>
/// <param name="With">With merge: the other incidents; with split: the claims that leave; with move: the incident.</param>
sealed record DecisionBody(string Ruling, string Subject, string Reason, string? Field = null, string? Value = null, IReadOnlyList<string>? With = null);
