using System.Collections.Immutable;
using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Attest.App.Adding;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.App.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Api;

/// <summary>/additions: reports to be read, and what becomes of each.</summary>
static class AdditionApi
{
    public static void Map(IEndpointRouteBuilder api, ServeRequest served)
    {
        api.MapPost("/additions", AddAsync).WithMetadata(new RequestSizeLimitAttribute(served.Limits.UploadBytes))
            .WithSummary("Add reports: multipart/form-data with files; text, with url, outlet and published; address, one a line").Answers("addition", StatusCodes.Status202Accepted).For(Role.Coder);
        api.MapGet("/additions/{id}", One).WithSummary("What became of an addition so far").Answers("addition").For(Role.Coder);
        api.MapGet("/additions/{id}/events", Follow).WithSummary("The same as it comes, as server-sent events: report, then end").AnswersContent("text/event-stream").For(Role.Coder);
    }

    /// <summary>Takes what was sent and begins to read it; a problem tells why not.</summary>
    public static async Task<(Addition? Addition, IResult? Problem)> TakeAsync(HttpContext context, ReportAdder adder, ServeRequest served)
    {
        try
        {
            var given = await Uploads.TakeAsync(context.Request, served.UploadFolder, context.RequestAborted);
            if (adder.Add(given, Visitor.Of(context.User)!) is { } addition) return (addition, null);
            Uploads.Forget(given);
            return (null, ProblemShape.Of(StatusCodes.Status429TooManyRequests, ProblemShape.TitleOf(StatusCodes.Status429TooManyRequests), "Too many reports wait to be read. Try again later."));
        }
        catch (FormatException error)
        {
            return (null, ProblemShape.Invalid(error.Message));
        }
        catch (InvalidDataException)
        {
            return (null, ProblemShape.Of(StatusCodes.Status413PayloadTooLarge, ProblemShape.TitleOf(StatusCodes.Status413PayloadTooLarge), "It is larger than the desk takes, or is no form."));
        }
    }

    static async Task<IResult> AddAsync(HttpContext context, ReportAdder adder, ServeRequest served)
    {
        var (addition, problem) = await TakeAsync(context, adder, served);
        return addition is null ? problem! : TypedResults.Accepted($"/api/v1/additions/{addition.Id}", new AdditionState(addition));
    }

    static IResult One(string id, ReportAdder adder) => adder.Find(id) is { } addition ? TypedResults.Ok(new AdditionState(addition)) : NotFound(id);

    static IResult Follow(string id, HttpContext context, ReportAdder adder, CancellationToken cancel)
    {
        if (adder.Find(id) is not { } addition) return NotFound(id);
        // A browser that lost the line tells what it saw last.
        var seen = int.TryParse(context.Request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last + 1 : 0;
        return TypedResults.ServerSentEvents(EventsAsync(addition, seen, cancel));
    }

    static async IAsyncEnumerable<SseItem<object>> EventsAsync(Addition addition, int seen, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var outcome in addition.FollowAsync(seen, cancel))
            yield return new SseItem<object>(outcome, "report") { EventId = outcome.Number.ToString(CultureInfo.InvariantCulture) };
        yield return new SseItem<object>(addition.End!, "end");
    }

    static IResult NotFound(string id) => ProblemShape.NotFound($"There is no addition {SafeText.OneLine(id)}; those of long ago are forgotten.");

    /// <summary>An addition as programs see it.</summary>
    sealed record AdditionState(string Id, int Given, int Done, ImmutableArray<AddedReport> Reports, AdditionEnd? End)
    {
        public AdditionState(Addition addition)
            : this(addition.Id, addition.Given.Length, addition.Done, addition.Outcomes, addition.End)
        {
        }
    }
}
