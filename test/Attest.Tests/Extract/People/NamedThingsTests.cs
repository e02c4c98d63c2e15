using Attest.Extract.People;

namespace Attest.Tests.Extract.People;

public sealed class NamedThingsTests
{
    /// <summary>Words; the name is what is in capitals letters throughout, and begins at the first such word.</summary>
    [Theory]
    [InlineData("block of WEST HALVAR when", true)]
    [InlineData("corner of CHAMBERLAIN and", true)]
    [InlineData("of NORTH PERRY where", true)]
    [InlineData("on/ADP HALVAR WAY when", true)]
    [InlineData("killed HALVAR WAY when", false)]
    [InlineData("at HALVAR HOSPITAL when", true)]
    [InlineData("JON HALVAR Regional Medical Hospital when", true)]
    [InlineData("JON HALVAR of Dunmore Hospital when", false)]
    [InlineData("killed JON HALVAR when", false)]
    public void Streets_and_houses_are_told_from_persons(string words, bool expected)
    {
        var sentence = Readings.Of(string.Join(' ', words.Split(' ').Select(Word)));
        var name = sentence.Tokens.Where(token => token.Text.All(char.IsUpper)).ToList();
        Assert.Equal(expected, NamedThings.Is(Capitals(words, sentence), name[0].Index, name[^1].Index + 1));
    }

    // The rules look at written words, in which a name has one capital; compass words count as written.
    static Attest.Extract.SentenceReading Capitals(string words, Attest.Extract.SentenceReading marked) =>
        Readings.Of(string.Join(' ', words.Split(' ').Select((word, at) => Word(marked.Tokens[at].Text.All(char.IsUpper) ? word[0] + word[1..].ToLowerInvariant() : word))));

    static string Word(string word)
    {
        var parts = word.Split('/');
        return $"{parts[0]}/{parts[0].ToLowerInvariant()}/{(parts.Length > 1 ? parts[1] : "X")}/0/dep";
    }
}
