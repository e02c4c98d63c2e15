using System.Text;

namespace Attest.Fuzz.Formats;

/// <summary>Messages and saved pages: header lines, parts in one another, codings of each.</summary>
static class MessageGrammar
{
    const int Deepest = 5;

    public static byte[] Mail(Draw draw) => Draw.Text($"""
        From: {draw.Or("\"Desk\" <desk@example.org>")}
        Subject: {draw.Of(draw.Odd(), "=?utf-8?Q?Nine_dead_in_=C3=96rlo?=", "=?utf-8?B?4oCcTmluZQ==?= =?x?q?", draw.Line())}
        Date: {draw.Or("Tue, 4 Mar 2031 05:06:07 +0100")}
        MIME-Version: 1.0
        {Part(draw, 0)}
        """.ReplaceLineEndings(draw.OneIn(6) ? "\n" : "\r\n"));

    public static byte[] SavedPage(Draw draw) => Draw.Text($"""
        From: <Saved by a browser>
        Snapshot-Content-Location: {draw.Or("https://example.org/news/1")}
        Subject: {draw.Or("Nine dead")}
        MIME-Version: 1.0
        {Parts("multipart/related", draw, 0)}
        """.ReplaceLineEndings(draw.OneIn(6) ? "\n" : "\r\n"));

    static string Part(Draw draw, int depth) => depth < Deepest && draw.OneIn(2)
        ? Parts(draw.Or(draw.Of("multipart/mixed", "multipart/alternative", "multipart/related", "message/rfc822")), draw, depth + 1)
        : Leaf(draw);

    static string Parts(string type, Draw draw, int depth)
    {
        var mark = draw.Or(draw.Of("b1", "=_x", "b"));
        var parts = string.Concat(Enumerable.Range(0, draw.Between(0, 3)).Select(_ => $"--{draw.Or(mark)}\n{Part(draw, depth)}\n"));
        return $"Content-Type: {type}; boundary={draw.Or($"\"{mark}\"")}\n\n{draw.Or("")}{parts}--{mark}{draw.Or("--")}\n";
    }

    static string Leaf(Draw draw)
    {
        var (coding, text) = (draw.Of("7bit", "quoted-printable", "base64", "x-uuencode", draw.Odd()), draw.Line());
        var coded = coding switch
        {
            "base64" => Convert.ToBase64String(Encoding.UTF8.GetBytes(text), Base64FormattingOptions.InsertLineBreaks),
            "quoted-printable" => string.Concat(text.Select(letter => draw.OneIn(9) ? draw.Of("=\n", "=", "=4", "=ZZ", $"={(int)letter & 0xff:X2}") : letter.ToString())),
            _ => text,
        };
        var file = draw.OneIn(5) ? $"Content-Disposition: attachment; filename={draw.Or(draw.Of("\"a.html\"", "../../a.txt", "b.zip", "c.eml"))}\n" : "";
        return $"Content-Type: {draw.Or(draw.Of("text/plain", "text/html", "application/pdf", "image/png"))}; charset={draw.Or(draw.Of("utf-8", "windows-1251", "utf-7", "utf-16"))}\nContent-Transfer-Encoding: {coding}\n{file}\n{coded}\n";
    }
}
