using System.Net;
using Attest.App.Desk.Exports;
using Attest.App.Export;
using Attest.App.Users;
using Attest.Tests.App.Api;
using Attest.Tests.App.Serving;
using Attest.Tests.App.Users;
using Attest.Tests.Store;

namespace Attest.Tests.App.Desk.Exports;

public sealed class ExportPagesTests
{
    public static TheoryData<string> Formats => [.. ExportFormats.All];

    [Theory, MemberData(nameof(Formats))]
    public async Task A_format_is_given_as_a_file_to_keep(string format)
    {
        await using var desk = await MadeDesk.OpenAsync();

        var answer = await desk.GetAsync($"/exports/file?format={format}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.StartsWith($"attest-{format}.", answer.Content.Headers.ContentDisposition?.FileName?.Trim('"'), StringComparison.Ordinal);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(Formats))]
    public async Task Every_format_stands_on_the_page(string format)
    {
        await using var desk = await MadeDesk.OpenAsync();

        Assert.Contains($"value=\"{format}\"", await desk.TextAsync("/exports"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_own_rule_says_how_much_it_holds()
    {
        await using var desk = await MadeDesk.OpenAsync();
        Assert.Contains("own rule (it has no row yet)", WebUtility.HtmlDecode(await desk.TextAsync("/exports")), StringComparison.Ordinal);
        Assert.Contains("The rule <em>own</em> has no row yet", await desk.TextAsync("/settings"), StringComparison.Ordinal);

        using var program = desk.Open();
        await desk.RuleAsync(new { ruling = "number", subject = "v-dozens", value = "12-24", reason = "our handbook" }, "*", program);

        Assert.Contains("own rule (1 row)", WebUtility.HtmlDecode(await desk.TextAsync("/exports")), StringComparison.Ordinal);
        Assert.DoesNotContain("has no row yet", await desk.TextAsync("/settings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_to_the_settings_is_shown_to_those_who_are_let_in_there()
    {
        await using var desk = await MadeDesk.OpenAsync();
        desk.AddAll();
        using var reader = desk.WithKey(Role.Reader);
        using var coder = desk.WithKey(Role.Coder);

        Assert.DoesNotContain("/settings", await reader.GetStringAsync("/exports", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("/settings#rules", await coder.GetStringAsync("/exports", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void No_format_stands_there_twice() => Assert.Equal(ExportFormats.All.Order(), ExportKind.All.Select(kind => kind.Format).Order());

    [Theory]
    [InlineData("")]
    [InlineData("?format=exe")]
    [InlineData("?format=csv&rule=acled")]
    [InlineData("?format=acled&rule=mine")]
    public async Task What_is_no_export_is_refused(string query)
    {
        await using var desk = await MadeDesk.OpenAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await desk.GetAsync("/exports/file" + query)).StatusCode);
    }

    [Fact]
    public async Task Names_are_withheld_unless_they_are_asked_for()
    {
        var folder = new MadeFolder().With("c.txt", MadeReports.Named);
        Assert.Equal(0, folder.Run("read", folder.Reports).Code);
        await using var desk = await MadeDesk.OpenAsync(folder);

        Assert.DoesNotContain("Jaylen", await desk.TextAsync("/exports/file?format=people"), StringComparison.Ordinal);
        Assert.Contains("Jaylen", await desk.TextAsync("/exports/file?format=people&names=yes"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await desk.GetAsync("/exports/file?format=bundle")).StatusCode);
    }
}
