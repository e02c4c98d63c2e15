using Attest.App.Serving;
using Attest.App.Telling;
using Attest.App.Users;
using Attest.App.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Api;

/// <summary>/feeds: what the desk reads by itself.</summary>
static class FeedApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/feeds", List).WithSummary("Feeds that the desk reads, and where each stands").Answers("feedList").For(Role.Reader);
        api.MapPost("/feeds", Add).WithSummary("Add a feed (RSS, Atom, JSON Feed) or news sitemap").Answers("feed", StatusCodes.Status201Created).For(Role.Admin);
        api.MapDelete("/feeds", Remove).WithSummary("Read a feed no more; what was read stays").AnswersNothing().For(Role.Admin);
    }

    static IResult List(FeedKeeper keeper, RegisterLease register)
    {
        var states = register.Store.Watching.Feeds().ToDictionary(feed => feed.Url, feed => feed.Status, StringComparer.Ordinal);
        return TypedResults.Ok(new { feeds = keeper.Feeds.Select(url => new { url, status = states.GetValueOrDefault(url, "not asked yet") }) });
    }

    static IResult Add(FeedBody body, FeedKeeper keeper)
    {
        try
        {
            keeper.Add(body.Url.Trim());
            return TypedResults.Created("/api/v1/feeds", body);
        }
        catch (FormatException error)
        {
            return ProblemShape.Invalid(error.Message);
        }
    }

    static IResult Remove(string url, FeedKeeper keeper) =>
        keeper.Remove(url) ? TypedResults.NoContent() : ProblemShape.NotFound($"The desk does not read {SafeText.OneLine(url)}.");

    /// <param name="Url">Address of the feed.</param>
    sealed record FeedBody(string Url);
}
