using System.Text;
using Attest.App.Intake.Mail;

namespace Attest.Tests.Intake.Mail;

public sealed class MediaTypeTests
{
    [Theory]
    [InlineData("text/HTML; Charset=\"UTF-8\"; x=y", "text/html", "UTF-8")]
    [InlineData("text/html;charset=windows-1251", "text/html", "windows-1251")]
    [InlineData("text/html", "text/html", null)]
    [InlineData("text/html; charset", "text/html", null)]
    [InlineData("; charset=\"a\\\"b\"", "", "a\"b")]
    [InlineData("text/html; charset=\"never ends", "text/html", "never ends")]
    [InlineData(null, "", null)]
    public void Name_and_parameters_are_read(string? written, string name, string? charset)
    {
        var type = MediaType.Parse(written);
        Assert.Equal((name, charset), (type.Name, type.Parameter("charset")));
    }

    [Theory]
    [InlineData("U2l4IGRvY2tlcnM=", "Six dockers")]
    [InlineData("U2l4\r\n IGRv*Y2tlcnM", "Six dockers")]
    [InlineData("", "")]
    public void Base_64_is_read_past_what_does_not_belong(string coded, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(TransferCoding.Base64(Encoding.ASCII.GetBytes(coded))));

    [Theory]
    [InlineData("Caf=C3=A9 =\r\nPort", "Caf\u00e9 Port")]
    [InlineData("1 =3D 1, =xx and =", "1 = 1, =xx and =")]
    public void Quoted_printable_is_read_past_what_does_not_belong(string coded, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(TransferCoding.QuotedPrintable(Encoding.ASCII.GetBytes(coded))));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("=?utf-8?q?a_b?= c", "a b c")]
    [InlineData("=?windows-1251?B?z/Du?=", "\u041f\u0440\u043e")]
    [InlineData("=?no-such-set?Q?a?=", "=?no-such-set?Q?a?=")]
    public void Encoded_words_are_decoded(string header, string expected) => Assert.Equal(expected, EncodedWords.Decode(header));
}
