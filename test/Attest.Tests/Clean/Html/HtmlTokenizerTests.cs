using Attest.Clean.Html;

namespace Attest.Tests.Clean.Html;

public sealed class HtmlTokenizerTests
{
    /// <summary>A page, and its tokens: text as it is, tags in brackets with their attributes.</summary>
    public static TheoryData<string, string> Pages => new()
    {
        { "<p>Six</p>", "[p] Six [/p]" },
        { "<P CLASS=a id='b' hidden>Six", "[p class=a id=b hidden=] Six" },
        { "<br/>Six<br />", "[br] Six [br]" },
        { "a < b and c > d", "a < b and c > d" },
        { "a <3 b", "a <3 b" },
        { "<!-- <p>no</p> -->Six", "Six" },
        { "<!DOCTYPE html><p>Six", "[p] Six" },
        { "<?xml version='1'?>Six", "Six" },
        { "<script>if (a < b) x('<p>');</script>Six", "[script] if (a < b) x('<p>'); [/script] Six" },
        { "<style>p > a {}</style>Six", "[style] p > a {} [/style] Six" },
        { "<title>A &amp; B</title>", "[title] A &amp; B [/title]" },
        { "<a href=\"x>y\">Six</a>", "[a href=x>y] Six [/a]" },
        { "<a href='x' href='y'>", "[a href=x]" },
        { "<a title=\"A &amp; B\">", "[a title=A & B]" },
        { "<p", "[p]" },
        { "<p a", "[p a=]" },
        { "<p a=", "[p a=]" },
        { "<p a='", "[p a=]" },
        { "</", "" },
        { "<", "<" },
        { "</p>", "[/p]" },
        { "<!-- never ended Six", "never ended Six" },
        { "<script>never ended", "[script] never ended" },
        { "", "" },
    };

    [Theory, MemberData(nameof(Pages))]
    public void A_page_is_cut_into_tags_and_text_whatever_is_wrong_with_it(string page, string expected) =>
        Assert.Equal(expected, string.Join(' ', new HtmlTokenizer(page).Read().Select(token => Line(page, token)).Where(line => line.Length > 0)));

    [Theory, MemberData(nameof(Pages))]
    public void Tokens_stand_in_order_and_never_overlap(string page, string expected)
    {
        var end = 0;
        foreach (var token in new HtmlTokenizer(page).Read())
        {
            Assert.True(token.Source.Start >= end && token.Source.End <= page.Length, expected);
            end = token.Source.End;
        }
    }

    [Fact]
    public void More_attributes_than_any_article_has_are_passed_over()
    {
        var page = $"<p {string.Join(' ', Enumerable.Range(0, 500).Select(number => $"a{number}=1"))}>Six";
        var tokens = new HtmlTokenizer(page).Read().ToList();
        Assert.InRange(tokens[0].Attributes.Length, 1, 48);
        Assert.Equal("Six", tokens[1].Source.Of(page));
    }

    static string Line(string page, HtmlToken token) => token.Kind switch
    {
        HtmlTokenKind.Text => token.Source.Of(page).Trim(),
        HtmlTokenKind.End => $"[/{token.Name}]",
        _ => $"[{string.Join(' ', token.Attributes.Select(pair => $"{pair.Key}={pair.Value}").Prepend(token.Name))}]",
    };
}
