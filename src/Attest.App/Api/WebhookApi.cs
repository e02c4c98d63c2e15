using System.Security.Cryptography;
using Attest.App.Intake.Web;
using Attest.App.Serving;
using Attest.App.Users;
using Attest.App.Wording;
using Attest.Store.Desk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Api;

/// <summary>/webhooks: whom the desk tells of new and changed incidents.</summary>
static class WebhookApi
{
    const int MostHooks = 50;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/webhooks", List).WithSummary("Addresses that are told, without their secrets").Answers("webhookList").For(Role.Admin);
        api.MapPost("/webhooks", Add).WithSummary("Tell an address of new and changed incidents; the answer holds the secret that signs, once").Answers("webhook", StatusCodes.Status201Created).For(Role.Admin);
        api.MapDelete("/webhooks/{id}", Remove).WithSummary("Tell an address no more").AnswersNothing().For(Role.Admin);
    }

    static IResult List(DeskBook book) =>
        TypedResults.Ok(new { webhooks = book.Webhooks.All().Select(hook => new { hook.Id, hook.Url, hook.Failures, hook.Status }) });

    static IResult Add(WebhookBody body, DeskBook book, TimeProvider clock)
    {
        var url = WebAddress.IsOne(body.Url) ? WebAddress.Parse(body.Url) : null;
        if (url is null || WebAddress.Fault(url) is not null) return ProblemShape.Invalid($"{SafeText.OneLine(body.Url)} is no web address");
        if (book.Webhooks.All().Length >= MostHooks) return ProblemShape.Invalid($"there are {MostHooks} webhooks already");
        var hook = new Webhook(Random(6), url.AbsoluteUri, Random(32), clock.GetUtcNow().ToUnixTimeMilliseconds(), 0, 0, "not told yet");
        book.Webhooks.Add(hook);
        return TypedResults.Created($"/api/v1/webhooks/{hook.Id}", new { hook.Id, hook.Url, hook.Secret });
    }

    static IResult Remove(string id, DeskBook book) =>
        book.Webhooks.Remove(id) ? TypedResults.NoContent() : ProblemShape.NotFound($"There is no webhook {SafeText.OneLine(id)}.");

    static string Random(int bytes) => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(bytes));

    /// <param name="Url">Who is told, on the public internet.</param>
    sealed record WebhookBody(string Url);
}
