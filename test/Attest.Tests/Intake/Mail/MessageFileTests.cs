using System.Text;
using Attest.Model;

namespace Attest.Tests.Intake.Mail;

public sealed class MessageFileTests
{
    const string Letter = """
        From: "=?utf-8?Q?Press_Office_of_D=C3=A2rvela?=" <press@darvela.example>
        Subject: =?utf-8?B?U2hlbGxzIGZhbGwg?= =?utf-8?Q?on_the_port?=
        Date: Tue, 04 Mar 2031 05:06:07 +0200 (EET)
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b=1"

        --b=1
        Content-Type: multipart/alternative; boundary=inner

        --inner
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        Six dockers were hurt at the Caf=E9 =
        Port.
        --inner
        Content-Type: text/html

        <p>Six dockers</p>
        --inner--
        --b=1
        Content-Type: text/plain; name="list.txt"
        Content-Disposition: attachment; filename="list.txt"
        Content-Transfer-Encoding: base64

        VHdvIG1vcmUg
        d2VyZSBodXJ0Lg==
        --b=1--
        """;

    [Fact]
    public void A_letter_is_its_text_with_sender_subject_and_date_and_its_attachments_are_files()
    {
        var inputs = TakenIn.Of("a.eml", Letter);
        Assert.Equal(2, inputs.Count);
        Assert.Equal("Six dockers were hurt at the Caf\u00e9 Port.", Encoding.Latin1.GetString(inputs[0].Report!.Bytes.AsSpan()));
        Assert.Equal(new Sidecar(null, "Press Office of D\u00e2rvela", "2031-03-04T05:06:07+02:00", "Shells fall on the port", "iso-8859-1"), inputs[0].Report!.Sidecar);
        Assert.Equal("message", inputs[0].Obtained!.How);
        Assert.Equal("a.eml/list.txt: Two more were hurt.", TakenIn.Lines(inputs)[1]);
    }

    [Fact]
    public void Line_ends_of_both_kinds_are_read_alike() =>
        Assert.Equal(TakenIn.Of("a.eml", Letter)[1].Report!.Bytes, TakenIn.Of("a.eml", Letter.ReplaceLineEndings("\r\n"))[1].Report!.Bytes);

    [Fact]
    public void A_saved_page_is_its_page_with_the_address_and_not_the_date_of_saving()
    {
        var input = Assert.Single(TakenIn.Of("a.mhtml", """
            From: <Saved by a browser>
            Snapshot-Content-Location: https://post.example/news/port
            Subject: Shells fall
            Date: Thu, 06 Mar 2031 10:00:00 -0000
            Content-Type: multipart/related; type="text/html"; boundary="x"

            --x
            Content-Type: text/html
            Content-Location: https://post.example/news/port

            <html><body><p>Six dockers were hurt.</p></body></html>
            --x
            Content-Type: image/png
            Content-Location: https://post.example/p.png

            x
            --x--
            """));
        Assert.Equal(new Sidecar("https://post.example/news/port", null, null, null), input.Report!.Sidecar);
        Assert.Equal("saved page", input.Obtained!.How);
        Assert.StartsWith("2031-03-06", input.Obtained.At, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no message")]
    [InlineData("\n\nno header")]
    public void What_is_no_message_is_refused(string text) =>
        Assert.Contains("does not begin with the header lines", Assert.Single(TakenIn.Lines(TakenIn.Of("a.eml", text))), StringComparison.Ordinal);

    [Fact]
    public void Parts_nested_for_ever_are_read_so_far_and_no_further()
    {
        var message = new StringBuilder("Subject: x\n");
        for (var depth = 0; depth < 2000; depth++) message.Append("Content-Type: multipart/mixed; boundary=b").Append(depth).Append("\n\n--b").Append(depth).Append('\n');
        Assert.Single(TakenIn.Of("a.eml", message.ToString()));
    }
}
