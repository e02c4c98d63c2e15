using Attest.Extract;

namespace Attest.Tests.Extract.Casualties;

public sealed class WhoTheyWereTests
{
    const string Blast = "A/a/DET/2/det blast/blast/NOUN/3/nsubj killed/kill/VERB/0/root nine/nine/NUM/5/nummod people/people/NOUN:NNS/3/obj";
    const string TwoOfThem = "Two/two/NUM/5/nsubj of/of/ADP/3/case them/they/PRON/1/nmod were/be/AUX:VBD/5/cop policemen/policeman/NOUN:NNS/0/root";
    const string TwoOfTheDead = "Two/two/NUM/6/nsubj of/of/ADP/4/case the/the/DET/4/det dead/dead/ADJ/1/nmod were/be/AUX:VBD/6/cop policemen/policeman/NOUN:NNS/0/root";
    const string TenOfTheDead = "Ten/ten/NUM/6/nsubj of/of/ADP/4/case the/the/DET/4/det dead/dead/ADJ/1/nmod were/be/AUX:VBD/6/cop policemen/policeman/NOUN:NNS/0/root";
    const string Victims = "The/the/DET/2/det victims/victim/NOUN:NNS/3/nsubj included/include/VERB/0/root two/two/NUM/5/nummod nurses/nurse/NOUN:NNS/3/obj";
    const string Hurt = "The/the/DET/2/det wounded/wounded/ADJ/5/nsubj were/be/AUX:VBD/5/cop two/two/NUM/5/nummod nurses/nurse/NOUN:NNS/0/root";
    const string Rain = "Rain/rain/NOUN/2/nsubj fell/fall/VERB/0/root";

    static readonly ClaimExtractor Extractor = ClaimExtractor.Load("En");

    [Theory]
    [InlineData(TwoOfThem, "killed 2 police of 9 «Two of them were policemen»")]
    [InlineData(TwoOfTheDead, "killed 2 police of 9 «Two of the dead were policemen»")]
    [InlineData(Victims, "killed 2 medics of 9 «victims included two nurses»")]
    public void Who_those_already_counted_were_is_a_part_of_them(string words, string expected) => Assert.Contains(expected, Read(Blast, words), StringComparison.Ordinal);

    [Fact]
    public void More_than_the_whole_is_no_part_of_it() => Assert.Contains("killed 10 police «Ten", Read(Blast, TenOfTheDead), StringComparison.Ordinal);

    [Fact]
    public void The_wounded_are_no_part_of_the_dead() => Assert.Contains("injured 2 medics «", Read(Blast, Hurt), StringComparison.Ordinal);

    [Theory]
    [InlineData(TwoOfThem)]
    [InlineData(Victims)]
    public void They_point_back_two_sentences_at_most(string words) => Assert.DoesNotContain(" 2 ", Read(Blast, Rain, Rain, words), StringComparison.Ordinal);

    static string Read(params string[] sentences)
    {
        var read = Extractor.Extract(TestSentence.Report(sentences));
        return string.Join("; ", read.Findings.Select(finding => Readings.Line(read.Sentences[finding.Sentence], finding)));
    }
}
