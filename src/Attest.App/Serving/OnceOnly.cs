using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Attest.App.Users;
using Attest.Store.Desk;
using Microsoft.AspNetCore.Http;

namespace Attest.App.Serving;

/// <summary>A write that comes with a key of its own is done once: the same sent again gets the first answer, also after the desk was started anew.</summary>
sealed class OnceOnly(RequestDelegate next, DeskBook book, TimeProvider clock)
{
    public const string Header = "Idempotency-Key";

    const int LongestKey = 100;

    static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    static readonly string[] Repeated = ["Location", "ETag", "Content-Type"];

    readonly ConcurrentDictionary<(string Visitor, string Key), bool> inHand = new();

    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.Path.StartsWithSegments("/api") || context.Request.Headers[Header] is not [{ } key] || Visitor.Of(context.User) is not { } visitor)
        {
            await next(context);
            return;
        }

        if (key.Length is 0 or > LongestKey || key.Any(letter => letter is < ' ' or > '~'))
        {
            await ProblemShape.Invalid($"{Header} has 1 to {LongestKey} plain letters").ExecuteAsync(context);
            return;
        }

        var mine = (visitor.Name, key);
        if (!inHand.TryAdd(mine, true))
        {
            await ProblemShape.Of(StatusCodes.Status409Conflict, "The same is being done", "A request with this key is still in hand.").ExecuteAsync(context);
            return;
        }

        try
        {
            await DoOrRepeatAsync(context, visitor.Name, key);
        }
        finally
        {
            inHand.TryRemove(mine, out _);
        }
    }

    async Task DoOrRepeatAsync(HttpContext context, string visitor, string key)
    {
        var request = await HashOfAsync(context.Request, context.RequestAborted);
        if (book.Answers.Find(visitor, key) is { } before)
        {
            if (before.Request == request) await RepeatAsync(context, before);
            else await ProblemShape.Of(StatusCodes.Status422UnprocessableEntity, "The key belongs to another request", $"{Header} was sent before with another content.").ExecuteAsync(context);
            return;
        }

        var gone = context.RequestAborted;
        var answer = await CaughtAsync(context);
        // What failed here may succeed the next time; and a conflict may be solved. All else is kept before it is told: who was cut off asks again.
        if (context.Response.StatusCode < 400) Keep(context.Response, visitor, key, request, answer);
        await context.Response.Body.WriteAsync(answer, gone);
    }

    void Keep(HttpResponse response, string visitor, string key, string request, byte[] answer)
    {
        var headers = Repeated.Where(response.Headers.ContainsKey).ToDictionary(name => name, name => response.Headers[name].ToString());
        var now = clock.GetUtcNow();
        book.Answers.Keep(visitor, key, new(request, response.StatusCode, JsonSerializer.Serialize(headers), answer), now.ToUnixTimeMilliseconds(), (now - Kept).ToUnixTimeMilliseconds());
    }

    async Task<byte[]> CaughtAsync(HttpContext context)
    {
        var line = context.Response.Body;
        using var caught = new MemoryStream();
        // It is done to its end, whether or not somebody still listens: half of it could not be told from none.
        (context.Response.Body, context.RequestAborted) = (caught, CancellationToken.None);
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = line;
        }

        return caught.ToArray();
    }

    static async Task RepeatAsync(HttpContext context, KeptAnswer before)
    {
        context.Response.StatusCode = before.Status;
        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, string>>(before.Headers)!) context.Response.Headers[name] = value;
        await context.Response.Body.WriteAsync(before.Body, context.RequestAborted);
    }

    static async Task<string> HashOfAsync(HttpRequest request, CancellationToken cancel)
    {
        request.EnableBuffering();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n{request.Headers.IfMatch}\n"));
        var buffer = new byte[1 << 16];
        for (int count; (count = await request.Body.ReadAsync(buffer, cancel)) > 0;) hash.AppendData(buffer.AsSpan(0, count));
        request.Body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
