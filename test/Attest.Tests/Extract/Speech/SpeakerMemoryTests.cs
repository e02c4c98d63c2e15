using Attest.Extract.Speech;
using Attest.Model;

namespace Attest.Tests.Extract.Speech;

public sealed class SpeakerMemoryTests
{
    static readonly Named Ministry = new(new("Ruvan Defence Ministry", "ruvan", SpeakerKind.Body), ["ministry"], IsPerson: false, IsPlural: false);
    static readonly Named Petrov = new(new("Ana Petrov", "petrov", SpeakerKind.Person), ["mayor"], IsPerson: true, IsPlural: false);
    static readonly Named Officials = new(new("Officials", "unnamed:official:", SpeakerKind.Unnamed), ["official"], IsPerson: true, IsPlural: true);

    static Token Pronoun(string text) => new(0, new(0, text.Length), text, text.ToLowerInvariant(), "PRON", "PRP", -1, "nsubj");

    static SpeakerMemory Heard(params (int Sentence, Named Who, Hearing How)[] heard)
    {
        var memory = new SpeakerMemory();
        foreach (var (sentence, who, how) in heard) memory.Hear(sentence, who, how);
        return memory;
    }

    [Theory]
    [InlineData("She", "Ana Petrov")]
    [InlineData("It", "Ruvan Defence Ministry")]
    [InlineData("They", "Officials")]
    [InlineData("Who", null)]
    public void A_pronoun_means_the_last_who_fits(string pronoun, string? expected)
    {
        var memory = Heard((0, Officials, Hearing.Spoke), (1, Ministry, Hearing.Spoke), (2, Petrov, Hearing.Spoke));
        Assert.Equal(expected, memory.Pronoun(Pronoun(pronoun), 3, goesOn: false)?.Speaker.Name);
    }

    [Fact]
    public void A_pronoun_does_not_reach_far_back() =>
        Assert.Null(Heard((0, Petrov, Hearing.Spoke)).Pronoun(Pronoun("he"), 9, goesOn: false));

    [Fact]
    public void A_pronoun_does_not_pass_over_somebody_who_could_not_be_named() =>
        Assert.Null(Heard((0, Petrov, Hearing.Spoke), (1, Named.Stranger, Hearing.Spoke)).Pronoun(Pronoun("he"), 2, goesOn: false));

    [Theory]
    [InlineData(false, "Ivo Marin")]
    [InlineData(true, "Ana Petrov")]
    public void A_later_subject_is_meant_unless_speech_goes_on(bool goesOn, string expected)
    {
        var marin = Petrov with { Speaker = new("Ivo Marin", "marin", SpeakerKind.Person) };
        var memory = Heard((0, Petrov, Hearing.Spoke), (1, marin, Hearing.Subject));
        Assert.Equal(expected, memory.Pronoun(Pronoun("he"), 2, goesOn)?.Speaker.Name);
    }

    [Fact]
    public void A_noun_takes_up_the_last_who_was_called_so()
    {
        var memory = Heard((0, Ministry, Hearing.Spoke), (5, Petrov, Hearing.Mentioned));
        Assert.Equal("Ruvan Defence Ministry", memory.Noun("ministry")?.Speaker.Name);
        Assert.Equal("Ana Petrov", memory.Noun("mayor")?.Speaker.Name);
        Assert.Null(memory.Noun("agency"));
        Assert.Equal("Ruvan Defence Ministry", memory.LastSpeaker()?.Speaker.Name);
    }
}
