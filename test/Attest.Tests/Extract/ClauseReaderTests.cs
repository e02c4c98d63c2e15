using Attest.Extract;

namespace Attest.Tests.Extract;

public sealed class ClauseReaderTests
{
    // All words hang loose: only their order says what the subject is.
    public static TheoryData<string, int, string?> Clauses => new()
    {
        { "Nine/nine/NUM/0/dep people/people/NOUN:NNS/0/dep were/be/AUX/0/dep killed/kill/VERB:VBN/0/root", 4, "people" },
        { "Nine/nine/NUM/0/dep were/be/AUX/0/dep killed/kill/VERB:VBN/0/root", 3, "Nine" },
        { "The/the/DET/0/dep school/school/NOUN/0/dep bus/bus/NOUN/0/dep was/be/AUX/0/dep hit/hit/VERB:VBN/0/root", 5, "bus" },
        { "He/he/PRON/0/dep said/say/VERB/0/dep two/two/NUM/0/dep men/man/NOUN:NNS/0/dep died/die/VERB/0/root", 5, "men" },
        { "In/in/ADP/0/case Arda/Arda/PROPN/0/dep were/be/AUX/0/dep killed/kill/VERB:VBN/0/root", 4, null },
        { "In/in/ADP/0/case Arda/Arda/PROPN/0/dep ~,/,/PUNCT/0/dep nine/nine/NUM/0/dep men/man/NOUN:NNS/0/dep died/die/VERB/0/root", 6, "men" },
        { "died/die/VERB/0/root", 1, null },
    };

    [Theory, MemberData(nameof(Clauses))]
    public void The_subject_is_the_first_noun_of_the_clause(string words, int verb, string? expected)
    {
        var sentence = Readings.Of(words);
        Assert.Equal(expected, ClauseReader.SubjectBefore(sentence, sentence.Tokens[verb - 1])?.Text);
    }
}
