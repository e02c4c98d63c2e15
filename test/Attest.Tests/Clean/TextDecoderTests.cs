using System.Text;
using Attest.Clean;
using Attest.Model;

namespace Attest.Tests.Clean;

public sealed class TextDecoderTests
{
    const string Words = "The café’s owner, Zoë Ångström, was hurt when shells fell on the port of Darvela.";

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false }, { "utf-16", true }, { "utf-16BE", true }, { "utf-8", true }, { "utf-16", false }, { "windows-1252", false },
    };

    [Theory, MemberData(nameof(Encodings))]
    public void Words_are_the_same_in_every_encoding(string name, bool withMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes((withMark ? "\ufeff" : "") + Words);
        var report = CleanText.OfBytes(bytes);
        Assert.Equal(Words, report.Text.TrimStart('\ufeff'));
        Assert.Equal(name == "windows-1252" || name == "utf-16" && !withMark, report.Notes.Any(note => note.Code == NoteCodes.EncodingGuessed));
    }

    [Theory]
    [InlineData(1256, "قالت الشرطة إن ستة من عمال الميناء أصيبوا عندما سقطت القذائف على المدينة", "ar")]
    [InlineData(1251, "Шесть докеров получили ранения, когда снаряды упали на порт, сообщило управление", "ru")]
    public void Older_encodings_are_told_by_their_letters(int page, string words, string language)
    {
        var report = CleanText.OfBytes(CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(words));
        Assert.Equal((words, language), (report.Text, report.Language));
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("x-unheard-of")]
    [InlineData("")]
    public void A_name_of_no_encoding_that_is_read_names_none(string name) => Assert.Null(CharacterSets.Find(name));

    [Fact]
    public void A_page_that_says_it_is_UTF_7_is_read_all_the_same() =>
        Assert.Contains("Six dockers", CleanText.OfBytes(Encoding.ASCII.GetBytes("<html><head><meta charset=utf-7></head><p>Six dockers were hurt.</p></html>")).Text, StringComparison.Ordinal);

    [Fact]
    public void A_byte_order_mark_stays_in_the_text_and_in_no_block()
    {
        var report = CleanText.OfBytes([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Words)]);
        Assert.Equal('\ufeff', report.Text[0]);
        Assert.Equal(1, report.Blocks[0].At.Start);
    }

    [Fact]
    public void Line_ends_are_kept_as_they_are()
    {
        const string Text = "Shells hit port\r\n\r\nSix dockers were hurt.\rTwo cranes burned.\n";
        var report = CleanText.Of(Text);
        Assert.Equal(Text, report.Text);
        Assert.Equal(["Shells hit port", "Six dockers were hurt.", "Two cranes burned."], report.Blocks.Select(block => block.At.Of(report.Text)));
    }

    [Fact]
    public void A_few_broken_bytes_leave_the_rest_readable()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Words), 0xC3, 0x28, (byte)'.'];
        var report = CleanText.OfBytes(bytes);
        Assert.StartsWith(Words, report.Text, StringComparison.Ordinal);
        Assert.Contains(report.Notes, note => note.Code == NoteCodes.EncodingGuessed);
    }

    [Fact]
    public void The_encoding_that_a_page_declares_is_used()
    {
        var page = $"<html><head><meta charset=\"windows-1251\"><title>Порт</title></head><body><p>Шесть докеров получили ранения, когда снаряды упали.</p></body></html>";
        var report = CleanText.OfBytes(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(page), "a.html");
        Assert.Contains("Шесть докеров", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(report.Notes, note => note.Code == NoteCodes.EncodingGuessed);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    public void A_report_without_words_says_so(string text)
    {
        var report = CleanText.Of(text);
        Assert.Empty(report.Blocks);
        Assert.Contains(report.Notes, note => note.Code == NoteCodes.NoText);
    }
}
