using Attest.Extract.People;

namespace Attest.Tests.Extract.People;

public sealed class AgeReaderTests
{
    /// <summary>Words with the name in capitals and the age expected behind it, "" where none is.</summary>
    public static TheoryData<string, int?> Behind => new()
    {
        { "NAME , 24 , died", 24 },
        { "NAME ( 24 ) died", 24 },
        { "NAME , aged 24 , died", 24 },
        { "NAME , 24 years old , died", 24 },
        { "NAME , 8 months old , died", 0 },
        { "NAME , a 24 - year - old nurse , died", 24 },
        // The next of a list has that age.
        { "NAME , 24 - year - old OTHER and", null },
        { "NAME , 300 , died", null },
        { "NAME died at 24", null },
    };

    [Theory, MemberData(nameof(Behind))]
    public void An_age_behind_a_name_is_read(string words, int? expected)
    {
        var sentence = Readings.Of(Tagged(words));
        Assert.Equal(expected, AgeReader.After(sentence, 1)?.Years);
    }

    [Theory]
    [InlineData("24 - year - old NAME died", 24, 0)]
    [InlineData("the 24 year old NAME died", 24, 1)]
    [InlineData("a 5 - month - old baby NAME died", 0, 1)]
    [InlineData("the old NAME died", null, 0)]
    public void An_age_before_a_name_is_read_with_where_it_begins(string words, int? expected, int at)
    {
        var sentence = Readings.Of(Tagged(words));
        var name = sentence.Tokens.First(token => token.Text == "NAME").Index;
        var age = AgeReader.Before(sentence, name);
        Assert.Equal(expected, age?.Years);
        if (age is { } found) Assert.Equal(at, found.At);
    }

    static string Tagged(string words) => string.Join(' ', words.Split(' ').Select((word, index) => $"{word}/{Lemma(word)}/{Tag(word)}/{(index == 0 ? 0 : 1)}/{(index == 0 ? "root" : "dep")}"));

    static string Lemma(string word) => word is "years" or "months" ? word[..^1] : word.ToLowerInvariant();

    static string Tag(string word) => word switch
    {
        "NAME" or "OTHER" => "PROPN:NNP",
        "a" or "the" => "DET:DT",
        "old" or "aged" => "ADJ:JJ",
        "died" => "VERB:VBD",
        "and" => "CCONJ:CC",
        "at" => "ADP:IN",
        "," or "(" or ")" or "-" => "PUNCT",
        _ when char.IsDigit(word[0]) => "NUM:CD",
        _ => "NOUN:NN",
    };
}
