using Attest.Extract.Speech;
using Attest.Model;

namespace Attest.Tests.Properties;

/// <summary>What holds of every attribution, tried on nonsense full of verbs of saying and quotation marks.</summary>
public sealed class SpeechPropertiesTests
{
    public static TheoryData<int> Runs => [0, 1, 2, 3];

    [Theory, MemberData(nameof(Runs))]
    public void What_is_said_lies_in_its_sentence(int run) => ForAll(run, (parsed, said) =>
    {
        foreach (var utterance in said.All)
        {
            var sentence = parsed.Sentences[utterance.Sentence];
            Assert.True(sentence.At.Contains(utterance.Content));
            Assert.All(utterance.ContentParts, part => Assert.True(sentence.At.Contains(part)));
            if (utterance.Cue is { } cue) Assert.True(sentence.At.Contains(cue));
            if (utterance.Source is { } source) Assert.True(sentence.At.Contains(source));
        }
    });

    [Theory, MemberData(nameof(Runs))]
    public void Parts_of_what_is_said_are_in_order_within_it(int run) => ForAll(run, (_, said) =>
    {
        foreach (var utterance in said.All)
        {
            Assert.NotEmpty(utterance.ContentParts);
            Assert.All(utterance.ContentParts, part => Assert.True(utterance.Content.Contains(part)));
            Assert.All(utterance.ContentParts.Zip(utterance.ContentParts.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        }
    });

    [Theory, MemberData(nameof(Runs))]
    public void A_speaker_has_a_name_and_a_key_and_every_finding_a_reason(int run) => ForAll(run, (_, said) =>
    {
        Assert.All(said.All.Where(utterance => utterance.Speaker is not null), utterance => Assert.False(string.IsNullOrWhiteSpace(utterance.Speaker!.Name) || string.IsNullOrWhiteSpace(utterance.Speaker.Key)));
        Assert.All(said.All, utterance => Assert.NotEmpty(utterance.Reason));
        Assert.All(said.All, utterance => Assert.Equal(utterance.Via.Distinct(StringComparer.Ordinal), utterance.Via));
    });

    [Theory, MemberData(nameof(Runs))]
    public void What_runs_on_has_no_cue_of_its_own(int run) => ForAll(run, (_, said) =>
        Assert.All(said.All.Where(utterance => utterance.Implicit), utterance => Assert.Null(utterance.Cue)));

    [Theory, MemberData(nameof(Runs))]
    public void The_voice_at_words_is_one_that_holds_them_or_the_outlets(int run) => ForAll(run, (parsed, said) =>
    {
        for (var i = 0; i < parsed.Sentences.Length; i++)
        {
            var voice = said.VoiceAt(i, parsed.Sentences[i].At);
            Assert.NotEmpty(voice.Reason);
            if (voice.Speaker is null) Assert.Empty(voice.Via);
            else Assert.Contains(said.All, utterance => utterance.Sentence == i && utterance.Voices && utterance.Speaker == voice.Speaker);
        }
    });

    [Theory, MemberData(nameof(Runs))]
    public void Hedges_lie_in_their_sentence_and_assert_nothing(int run) => ForAll(run, (parsed, said) =>
    {
        foreach (var hedge in said.Hedges)
        {
            Assert.All(hedge.Parts, part => Assert.True(parsed.Sentences[hedge.Sentence].At.Contains(part)));
            Assert.NotEqual(Stance.Asserted, hedge.Stance);
        }
    });

    [Fact]
    public void Words_outside_every_utterance_are_the_outlets()
    {
        var parsed = TestSentence.Report("Nine/nine/NUM/2/nummod people/people/NOUN:NNS/3/nsubj died/die/VERB/0/root");
        Assert.Same(Voice.Outlet, RandomReadings.Said(parsed).VoiceAt(0, parsed.Sentences[0].At));
    }

    static void ForAll(int run, Action<ParsedReport, SpeechMap> holds)
    {
        for (var seed = run * 100; seed < (run + 1) * 100; seed++)
        {
            var parsed = new RandomParses(seed).Report(1 + (seed % 6), 4 + (seed % 40));
            try
            {
                holds(parsed, RandomReadings.Said(parsed));
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Seed {seed} fails: {parsed.Source.Text}", error);
            }
        }
    }
}
