using System.Net;
using Attest.App.Desk;
using Attest.Tests.Store;

namespace Attest.Tests.App.Serving;

public sealed class DeskAssetsTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    [Fact]
    public void Without_a_build_there_is_a_style_sheet_and_no_script()
    {
        var assets = new DeskAssets(folder.File("absent"));

        Assert.False(assets.HasScripts);
        Assert.Null(assets.Entry("desk"));
        Assert.NotNull(assets.Find(assets.StylePath));
    }

    [Fact]
    public void Entries_of_the_manifest_are_found_by_name_with_their_styles()
    {
        var assets = new DeskAssets(Built());

        Assert.Equal("assets/desk-1a2b.js", assets.Entry("desk")?.Script);
        Assert.Equal(["assets/desk-3c4d.css"], assets.Entry("desk")!.Styles);
        Assert.Null(assets.Entry("part"));
    }

    [Theory]
    [InlineData("assets/desk-1a2b.js", HttpStatusCode.OK)]
    [InlineData(".vite/manifest.json", HttpStatusCode.NotFound)]
    [InlineData("..%2Fsecret.txt", HttpStatusCode.NotFound)]
    [InlineData("%2e%2e/secret.txt", HttpStatusCode.NotFound)]
    [InlineData("assets/..%2f..%2fsecret.txt", HttpStatusCode.NotFound)]
    [InlineData("assets%5c..%5c..%5csecret.txt", HttpStatusCode.NotFound)]
    public async Task Only_files_of_the_build_are_served(string path, HttpStatusCode expected)
    {
        var built = Built();
        File.WriteAllText(folder.File("secret.txt"), "secret");
        await using var desk = await MadeDesk.OpenAsync(request => request with { AssetFolder = built });

        Assert.Equal(expected, (await desk.GetAsync($"/assets/{path}")).StatusCode);
    }

    [Fact]
    public async Task An_asset_may_be_kept_for_good_and_is_sent_packed_to_those_who_can_unpack_it()
    {
        var built = Built();
        await using var desk = await MadeDesk.OpenAsync(request => request with { AssetFolder = built });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/assets/desk-1a2b.js") { Headers = { { "Accept-Encoding", "br" } } };

        var answer = await desk.SendAsync(request);

        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
    }

    public void Dispose() => folder.Dispose();

    string Built()
    {
        var built = folder.File("desk");
        Directory.CreateDirectory(Path.Combine(built, ".vite"));
        Directory.CreateDirectory(Path.Combine(built, "assets"));
        File.WriteAllText(Path.Combine(built, ".vite/manifest.json"),
            """
            { "src/desk.ts": { "file": "assets/desk-1a2b.js", "name": "desk", "isEntry": true, "css": ["assets/desk-3c4d.css"] },
              "_part.js": { "file": "assets/part-5e6f.js", "name": "part" } }
            """);
        File.WriteAllText(Path.Combine(built, "assets/desk-1a2b.js"), new string(' ', 4_000));
        return built;
    }
}
