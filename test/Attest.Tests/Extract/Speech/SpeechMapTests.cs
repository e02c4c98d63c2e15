using System.Collections.Immutable;
using Attest.Extract.Speech;
using Attest.Model;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Extract.Speech;

/// <summary>Whose voice holds at some words, by utterances made by hand.</summary>
public sealed class SpeechMapTests
{
    static readonly Speaker Army = Body("Army");
    static readonly Speaker Police = Body("Police");

    // "nine people died" is said by the army, the police pass it on.
    static readonly Utterance Inner = Said(Army, new(20, 36), via: ["AP"]);
    static readonly Utterance Outer = Said(Police, new(0, 60));

    [Fact]
    public void The_innermost_speaker_holds()
    {
        var map = new SpeechMap([Outer, Inner], []);
        Assert.Equal(Army, map.VoiceAt(0, new(20, 36)).Speaker);
        Assert.Equal(Police, map.VoiceAt(0, new(40, 55)).Speaker);
        Assert.Equal("AP", Assert.Single(map.VoiceAt(0, new(22, 30)).Via));
    }

    [Fact]
    public void The_order_of_utterances_does_not_matter() =>
        Assert.Equal(new SpeechMap([Outer, Inner], []).VoiceAt(0, new(20, 36)), new SpeechMap([Inner, Outer], []).VoiceAt(0, new(20, 36)));

    [Fact]
    public void Another_sentence_is_the_outlets() => Assert.Same(Voice.Outlet, new SpeechMap([Outer], []).VoiceAt(1, new(20, 36)));

    [Theory]
    [InlineData(20, 36, true)]
    [InlineData(28, 44, true)]
    [InlineData(29, 45, false)]
    [InlineData(36, 50, false)]
    [InlineData(10, 36, true)]
    [InlineData(0, 36, false)]
    public void Half_of_the_words_are_enough(int start, int end, bool held) =>
        Assert.Equal(held, new SpeechMap([Inner], []).VoiceAt(0, new(start, end)).Speaker == Army);

    [Fact]
    public void Words_of_the_attribution_do_not_count_against_it()
    {
        // A quote that takes in "the army said" is the army's still.
        var said = Inner with { Cue = new(37, 45), Source = new(46, 60) };
        Assert.Equal(Army, new SpeechMap([said], []).VoiceAt(0, new(26, 60)).Speaker);
        Assert.Null(new SpeechMap([Inner], []).VoiceAt(0, new(26, 60)).Speaker);
    }

    [Theory]
    [InlineData(CueSense.Ask)]
    [InlineData(CueSense.Want)]
    [InlineData(CueSense.Judge)]
    [InlineData(CueSense.Learn)]
    public void Who_asks_wants_or_judges_vouches_for_nothing(CueSense sense)
    {
        var asked = Inner with { Sense = sense };
        Assert.False(asked.Voices);
        var map = new SpeechMap([asked], []);
        Assert.Null(map.VoiceAt(0, new(20, 36)).Speaker);
        Assert.Single(map.All);
    }

    [Fact]
    public void What_nobody_says_has_no_voice() => Assert.Null(new SpeechMap([Inner with { Speaker = null }], []).VoiceAt(0, new(20, 36)).Speaker);

    [Fact]
    public void A_hedge_lowers_what_is_asserted_and_says_why()
    {
        var map = new SpeechMap([Inner], [new(0, [new(20, 36)], Stance.Reported, "reportedly")]);
        var voice = map.VoiceAt(0, new(20, 36));
        Assert.Equal((Army, Stance.Reported), (voice.Speaker, voice.Stance));
        Assert.Contains("reportedly", voice.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Stance.Denied)]
    [InlineData(Stance.Alleged)]
    [InlineData(Stance.Doubted)]
    public void A_hedge_does_not_lift_what_is_less_than_asserted(Stance stance)
    {
        var map = new SpeechMap([Inner with { Stance = stance }], [new(0, [new(20, 36)], Stance.Reported, "reportedly")]);
        Assert.Equal(stance, map.VoiceAt(0, new(20, 36)).Stance);
    }

    [Fact]
    public void A_hedge_alone_leaves_the_outlets_voice()
    {
        var voice = new SpeechMap([], [new(0, [new(20, 36)], Stance.Unclear, "may")]).VoiceAt(0, new(20, 36));
        Assert.Equal((null, Stance.Unclear), (voice.Speaker, voice.Stance));
    }

    [Fact]
    public void A_hedge_over_other_words_says_nothing_here() =>
        Assert.Null(new SpeechMap([], [new(0, [new(40, 60)], Stance.Unclear, "may")]).VoiceAt(0, new(20, 36)).Stance);

    [Fact]
    public void Words_said_in_two_runs_are_held_in_both_and_not_between()
    {
        var parted = Inner with { Content = new(0, 60), ContentParts = [new(0, 20), new(40, 60)] };
        var map = new SpeechMap([parted], []);
        Assert.Equal(Army, map.VoiceAt(0, new(2, 18)).Speaker);
        Assert.Equal(Army, map.VoiceAt(0, new(42, 58)).Speaker);
        Assert.Null(map.VoiceAt(0, new(22, 38)).Speaker);
    }

    static Utterance Said(Speaker speaker, Span content, ImmutableArray<string>? via = null) =>
        new(0, content, [content], null, null, speaker, via ?? [], Stance.Asserted, false, "test", CueSense.Say);
}
