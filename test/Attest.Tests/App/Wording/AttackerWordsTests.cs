using Attest.App.Wording;

namespace Attest.Tests.App.Wording;

public sealed class AttackerWordsTests
{
    [Theory]
    [InlineData("", "no one named")]
    [InlineData("Ruthia;River Brigades", "by Ruthia, River Brigades")]
    [InlineData("bomber;militant;soldier", "no party named: told as bomber, militant, soldier")]
    [InlineData("gunmen;al-Ruth Front", "by al-Ruth Front")]
    [InlineData("الجيش", "by الجيش")]
    public void Parties_are_named_and_others_told_as_the_reports_do(string attackers, string expected) =>
        Assert.Equal(expected, AttackerWords.Of(attackers.Split(';', StringSplitOptions.RemoveEmptyEntries)));
}
