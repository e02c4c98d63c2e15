using Attest.Extract.Speech;
using Attest.Model;

namespace Attest.Tests.Extract.Speech;

public sealed class HedgesTests
{
    static readonly Hedges Hedges = Hedges.Load();

    public static TheoryData<string, string> Cases => new()
    {
        {
            "The/the/DET/2/det raid/raid/NOUN/4/nsubj reportedly/reportedly/ADV/4/advmod killed/kill/VERB/0/root nine/nine/NUM/6/nummod men/man/NOUN/4/obj ~././PUNCT/4/punct",
            "Reported: The raid reportedly killed nine men."
        },
        // an accusation, but not what the report itself tells of the raid
        {
            "The/the/DET/2/det band/band/NOUN/4/nsubj:pass was/be/AUX/4/aux:pass believed/believe/VERB:VBN/0/root to/to/PART/9/mark be/be/AUX/9/cop behind/behind/ADP/9/case a/a/DET/9/det raid/raid/NOUN/4/xcomp that/that/PRON:WDT/11/nsubj killed/kill/VERB/9/acl:relcl nine/nine/NUM/11/obj",
            "Alleged: believed to be behind a raid"
        },
        {
            "Nine/nine/NUM/2/nummod men/man/NOUN/4/nsubj:pass are/be/AUX/4/aux:pass feared/fear/VERB:VBN/0/root dead/dead/ADJ/4/xcomp",
            "Unclear: Nine men are feared dead"
        },
        // whose fear it is is told, so it is speech
        {
            "A/a/DET/2/det blast/blast/NOUN/4/nsubj:pass was/be/AUX/4/aux:pass feared/fear/VERB:VBN/0/root by/by/ADP/6/case villagers/villager/NOUN/4/obl:agent",
            ""
        },
        {
            "Nine/nine/NUM/2/nsubj died/die/VERB/0/root ~,/,/PUNCT/8/punct although/although/SCONJ/8/mark it/it/PRON/8/expl was/be/AUX/8/cop not/not/PART/8/advmod clear/clear/ADJ/2/advcl who/who/PRON/10/nsubj fired/fire/VERB/8/csubj",
            "Unclear: it was not clear who fired"
        },
        {
            "The/the/DET/2/det toll/toll/NOUN/6/nsubj:pass could/could/AUX/6/aux not/not/PART/6/advmod be/be/AUX/6/aux:pass verified/verify/VERB:VBN/0/root",
            "Unclear: The toll could not be verified"
        },
        // the army speaks
        {
            "The/the/DET/2/det army/army/NOUN/5/nsubj did/do/AUX/5/aux not/not/PART/5/advmod confirm/confirm/VERB:VB/0/root the/the/DET/7/det toll/toll/NOUN/5/obj",
            ""
        },
        {
            "The/the/DET/3/det alleged/alleged/ADJ/3/amod killing/killing/NOUN/4/nsubj angered/anger/VERB/0/root them/they/PRON/4/obj",
            "Alleged: The alleged killing"
        },
        { "Nine/nine/NUM/4/nsubj may/may/AUX:MD/4/aux have/have/AUX/4/aux died/die/VERB:VBN/0/root", "Unclear: Nine may have died" },
        {
            "We/we/PRON/2/nsubj hear/hear/VERB:VBP/0/root that/that/SCONJ/5/mark nine/nine/NUM/5/nsubj died/die/VERB/2/ccomp",
            "Reported: We hear that nine died"
        },
        { "Nine/nine/NUM/2/nsubj died/die/VERB/0/root ~././PUNCT/2/punct", "" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Govern_the_words_they_make_unsure(string words, string expected)
    {
        var text = TestSentence.TextOf(words);
        var hedges = Hedges.Find(SpeechLines.Tree(words), 0);
        Assert.Equal(expected, string.Join("; ", hedges.Select(hedge => $"{hedge.Stance}: {string.Join(" + ", hedge.Parts.Select(part => part.Of(text)))}")));
    }

    [Fact]
    public void A_hedge_sets_the_stance_of_the_voice_around_it()
    {
        const string Words =
            "Petrov/Petrov/PROPN/2/nsubj said/say/VERB/0/root a/a/DET/4/det raid/raid/NOUN/6/nsubj reportedly/reportedly/ADV/6/advmod killed/kill/VERB/2/ccomp nine/nine/NUM/6/obj | Person 1";
        var voice = SpeechLines.Read(Words).VoiceAt(0, new Span(14, 41));
        Assert.Equal(("Petrov", Stance.Reported), (voice.Speaker?.Name, voice.Stance));
    }
}
