using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Attest.App.Desk.Incidents;
using Attest.App.Dossier;
using Attest.Model;
using Attest.Tests.App.Desk;
using Attest.Tests.App.Export;

namespace Attest.Tests.App.Dossier;

public sealed partial class DossierTests
{
    static readonly string Html = Of(ToldAttack.Incident, [.. ToldAttack.Claims]);

    [Fact]
    public void Its_style_is_the_only_thing_that_its_own_policy_allows()
    {
        var style = Style().Match(Html).Groups[1].Value;

        Assert.Contains($"style-src &#x27;sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}&#x27;", Html.Replace("&#x2B;", "+", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("default-src &#x27;none&#x27;", Html, StringComparison.Ordinal);
    }

    [Fact]
    public void It_needs_nothing_from_elsewhere()
    {
        Assert.DoesNotMatch(@"<script|<link|<img|<iframe|src=|@import|url\(", Html);
        Assert.All(Address().Matches(Html), match => Assert.StartsWith("#", match.Groups[1].Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_leads_to_something_in_it()
    {
        Assert.All(Address().Matches(Html), match => Assert.Contains($"id=\"{match.Groups[1].Value[1..]}\"", Html, StringComparison.Ordinal));
        Assert.NotEmpty(Address().Matches(Html));
    }

    [Fact]
    public void It_tells_the_figures_their_speakers_and_their_sentences()
    {
        foreach (var words in (string[])["at least 12", "Ministry of Defence", "between 10 and 14 people were killed", "Ilka Marn", "fair", "heard the recording", "A. Coder"])
            Assert.Contains(words, Html, StringComparison.Ordinal);
    }

    [Fact]
    public void No_style_attribute_nor_handler_stands_in_it()
    {
        Assert.DoesNotMatch("""<[^>]*\s(style|on\w+)=""", Html);
    }

    [Fact]
    public void Words_from_right_to_left_turn_nothing_else_round()
    {
        var row = ToldAttack.Claims[0];
        var arabic = row with { Claim = row.Claim with { Quote = "قتل تسعة أشخاص (9) في فيلنا", Speaker = row.Claim.Speaker! with { Name = "عيادة فيلنا" } } };

        var html = Of(ToldAttack.Incident, [arabic, .. ToldAttack.Claims.Skip(1)]);

        Assert.Contains("<q dir=\"auto\">قتل تسعة أشخاص (9) في فيلنا</q>", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Contains("<bdi>عيادة فيلنا</bdi>", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Odd_words_in_any_field_stay_words(int seed)
    {
        var odd = new OddIncidents(seed);
        for (var number = 0; number < 40; number++)
        {
            var html = Of(odd.Next(number), [.. ToldAttack.Claims.Select(row => Odd(row, odd))]);

            Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
            Assert.DoesNotContain('\u202E', html);
            Assert.DoesNotContain('\u001b', html);
            Assert.DoesNotContain('\0', html);
        }
    }

    static LedgerClaim Odd(LedgerClaim row, OddIncidents odd) => row with
    {
        Claim = row.Claim with { Quote = odd.Word(), Via = [odd.Word()], Speaker = row.Claim.Speaker is { } speaker ? speaker with { Name = odd.Word() } : null },
    };

    static string Of(Incident incident, IReadOnlyList<LedgerClaim> claims) =>
        DossierHtml.OfAsync(IncidentFile.Of(incident, claims, ToldAttack.Reports, [ToldAttack.Ruled]), "test-1", withholdsNames: false).GetAwaiter().GetResult();

    [GeneratedRegex("<style>([^<]*)</style>")]
    private static partial Regex Style();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Address();
}
