using System.Collections.Immutable;
using System.Globalization;
using Attest.App.Decide;
using Attest.App.Desk.Names;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.Model;
using Attest.Reconcile.Rulings;
using Attest.Store;
using Attest.Store.Queries;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Desk.Review;

/// <summary>/review: what needs a person, and the forms by which people rule.</summary>
static class ReviewPages
{
    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet(ReviewAddress.Queue, Queue).For(Role.Coder).InMenu("Review", 20);
        desk.MapGet(ReviewAddress.Decisions, AllRulings).For(Role.Coder);
        desk.MapGet($"{ReviewAddress.Queue}/{{id}}", One).For(Role.Coder);
        desk.MapPost(ReviewAddress.Rulings, RuleAsync).For(Role.Coder);
    }

    static IResult Queue(HttpRequest request, RegisterLease register, NameCover cover)
    {
        var names = cover.For(request.HttpContext, register.Store);
        var after = request.Query[ReviewAddress.Cursor] is [{ } cursor] ? PageCursor.Parse(cursor) : null;
        return Page.Of<ReviewPage>(new
        {
            Names = names,
            View = new ReviewBuilder(register.Store, names.Lens).Queue(ReviewAddress.ReasonOf(request.Query[ReviewAddress.Reason]), after),
            Ruled = RuledIn(request, register.Store),
        });
    }

    static IResult AllRulings(HttpRequest request, RegisterLease register, NameCover cover)
    {
        var names = cover.For(request.HttpContext, register.Store);
        long? before = long.TryParse(request.Query[ReviewAddress.Cursor], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return Page.Of<DecisionsPage>(new
        {
            Names = names,
            View = DecisionsView.Of(register.Store, names.Lens, Visitor.Of(request.HttpContext.User)!, before),
            Ruled = RuledIn(request, register.Store),
        });
    }

    static IResult One(string id, HttpRequest request, RegisterLease register, NameCover cover)
    {
        var names = cover.For(request.HttpContext, register.Store);
        if (new ReviewBuilder(register.Store, names.Lens).Of(id) is { } item) return Page.Of<ReviewIncidentPage>(new
        {
            Names = names,
            Item = item with { Places = PlaceSearch.In(request, item.Incident) }, Ruled = RuledIn(request, register.Store), Attempt = Begun(request, item),
        });
        // What was ruled to be no incident has no page any more; the queue tells of the ruling.
        if (RuledIn(request, register.Store) is { Ruling: Ruling.NoIncident } ruled) return TypedResults.Redirect(ReviewAddress.Told(ReviewAddress.Queue, ruled.Id));
        return Decision.ClaimOf(id) is { } first && register.Store.IncidentHolding(first) is { } holder
            ? TypedResults.Redirect(ReviewAddress.Incident(holder) + request.QueryString) : Page.NotFound($"There is no incident {Wording.SafeText.OneLine(id)}.");
    }

    static RulingAttempt? Begun(HttpRequest request, ReviewItem item) =>
        request.Query[ReviewAddress.Correct] is [{ } claim] ? CorrectionOf(item, claim)
        : request.Query[ReviewAddress.SplitOff] is [{ } report] && item.Claims.Any(row => row.Claim.Report == report)
            ? new(Ruling.Split, item.Id, "", "", [.. item.Claims.Where(row => row.Claim.Report == report).Select(row => row.Claim.Id)], "", null, ReviewAddress.Incident(item.Id)) : null;

    // A form that opens on the claim a person came from, with what is read now; nothing is ruled yet.
    static RulingAttempt? CorrectionOf(ReviewItem item, string claim) => item.Claims.FirstOrDefault(row => row.Claim.Id == claim)?.Claim is { } read
        ? new(Ruling.Correct, read.Id, ClaimCorrection.Figure, (read.Casualty?.Figure ?? read.Damage?.Figure) is { Bound: not Bound.Vague } figure ? TypedFigure.Of(figure) : "", [], "", null, ReviewAddress.Incident(item.Id))
        : null;

    static async Task<IResult> RuleAsync(HttpContext context, RulingTaker taker, RegisterLease register, NameCover cover)
    {
        if (RulingAttempt.Read(await context.Request.ReadFormAsync(context.RequestAborted)) is not { } attempt)
            return Page.Failed(StatusCodes.Status400BadRequest, "No ruling", "The form named no ruling.");
        return await taker.TakeAsync(attempt.ToForm(), Visitor.Of(context.User)!, context.RequestAborted) switch
        {
            RulingOutcome.Kept kept => TypedResults.Redirect(ReviewAddress.Told(attempt.Back, kept.Decision.Id)),
            RulingOutcome.Refused refused => Refused(register.Store, cover.For(context, register.Store), attempt with { Problems = [.. refused.Problems.Select(problem => (problem.Column, problem.Words))] }),
            RulingOutcome.Overtaken overtaken => Overtaken(register.Store, cover.For(context, register.Store), attempt, overtaken),
            RulingOutcome.NotAllowed(var least) => Page.Failed(StatusCodes.Status403Forbidden, "Not allowed", $"That is for the role {Wording.Words.Snake(least)} and above."),
            _ => throw new InvalidOperationException("An outcome without a page."),
        };
    }

    static IResult Refused(RegisterStore store, NamesView names, RulingAttempt attempt)
    {
        var claim = Decision.ClaimOf(attempt.Subject);
        var incident = claim is null ? null : store.IncidentHolding(claim);
        // Somebody ruled meanwhile that it is none: then there is nothing left to rule on, and both should be seen.
        if (incident is null && claim is not null && store.Decisions.StandingOn([claim]) is { Count: > 0 } since)
            return Page.Of<OvertakenPage>(new { Attempt = attempt, Since = since.Select(names.Lens.Decision).ToImmutableArray() }, StatusCodes.Status409Conflict);
        if (incident is null || new ReviewBuilder(store, names.Lens).Of(incident) is not { } item)
            return Page.Failed(StatusCodes.Status422UnprocessableEntity, "The ruling does not fit", string.Join("; ", attempt.Problems.Select(problem => problem.Words)));
        return Page.Of<ReviewIncidentPage>(new { Item = item, Names = names, Attempt = attempt }, StatusCodes.Status422UnprocessableEntity);
    }

    static IResult Overtaken(RegisterStore store, NamesView names, RulingAttempt attempt, RulingOutcome.Overtaken overtaken)
    {
        var now = new ReviewBuilder(store, names.Lens).Of(overtaken.Incident);
        return Page.Of<OvertakenPage>(new { Attempt = attempt, Now = now, Since = overtaken.Since.Select(names.Lens.Decision).ToImmutableArray(), overtaken.Version },
            now is null ? StatusCodes.Status409Conflict : StatusCodes.Status412PreconditionFailed);
    }

    // Told on the page after a ruling, with a way to take it back.
    static Decision? RuledIn(HttpRequest request, RegisterStore store) => request.Query[ReviewAddress.Ruled] is [{ } id] ? store.Decisions.Find(id) : null;
}
