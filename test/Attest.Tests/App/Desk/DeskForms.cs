using System.Text.RegularExpressions;
using Attest.Tests.App.Serving;

namespace Attest.Tests.App.Desk;

/// <summary>Forms of the desk's pages, sent as a browser sends them.</summary>
static partial class DeskForms
{
    /// <summary>The token that a page gives its forms; the cookie that goes with it is kept by the client.</summary>
    public static string TokenIn(string page) => Token.Match(page) is { Success: true } found ? found.Groups[1].Value : throw new InvalidOperationException("The page has no form.");

    public static async Task<HttpResponseMessage> SendFormAsync(this MadeDesk desk, string page, string path, params (string Name, string Value)[] fields)
    {
        var token = TokenIn(page);
        var body = fields.Append(("form-token", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(body) };
        return await desk.SendAsync(request);
    }

    /// <summary>The value of the first hidden field of that name.</summary>
    public static string Hidden(string page, string name) =>
        Regex.Match(page, $"name=\"{Regex.Escape(name)}\" value=\"([^\"]*)\"").Groups[1].Value;

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"")]
    static partial Regex Token { get; }
}
