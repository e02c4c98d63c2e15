using Attest.Extract;
using Attest.Model;
using Attest.Resolve.Claims;
using Attest.Resolve.Episodes;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Resolve.Claims;

public sealed class ClaimBuilderTests
{
    const string Killed = "Nine/nine/NUM/2/nummod people/people/NOUN:NNS/4/nsubj:pass were/be/AUX/4/aux:pass killed/kill/VERB:VBN/0/root in/in/ADP/6/case Kano/Kano/PROPN/4/obl | Place 6";
    const string Said = "The/the/DET/2/det army/army/NOUN/3/nsubj said/say/VERB/0/root nine/nine/NUM/5/nummod people/people/NOUN:NNS/7/nsubj:pass were/be/AUX/7/aux:pass killed/kill/VERB:VBN/3/ccomp";
    const string Feared = "An/a/DET/2/det attack/attack/NOUN/4/nsubj could/can/AUX:MD/4/aux kill/kill/VERB:VB/0/root 200/200/NUM/6/nummod people/people/NOUN:NNS/4/obj";
    const string War = "The/the/DET/2/det war/war/NOUN/4/nsubj has/have/AUX:VBZ/4/aux killed/kill/VERB:VBN/0/root 4,000/4,000/NUM/6/nummod people/people/NOUN:NNS/4/obj";
    const string Unknown = "It/it/PRON/4/nsubj was/be/AUX/4/cop not/not/PART:RB/4/advmod clear/clear/ADJ/0/root who/who/PRON:WP/6/nsubj attacked/attack/VERB/4/csubj the/the/DET/8/det camp/camp/NOUN/6/obj";

    static readonly Episode Attack = new(3, Scope.Incident, "the news");
    static readonly Episode Earlier = new(4, Scope.Background, "an earlier attack");

    [Fact]
    public void A_claim_has_the_scope_and_number_of_its_attack()
    {
        var (told, earlier) = (Build(Killed, Attack), Build(Killed, Earlier));
        Assert.Equal((Scope.Incident, 3), (told.Scope, told.Episode));
        Assert.Equal((Scope.Background, null), (earlier.Scope, earlier.Episode));
    }

    [Fact]
    public void A_claim_of_no_one_attack_has_no_number() => Assert.Equal((Scope.Incident, null), (Build(Killed, null).Scope, Build(Killed, null).Episode));

    [Fact]
    public void A_running_count_is_an_aggregate()
    {
        var claim = Build(Killed, Attack, running: true);
        Assert.Equal((Scope.Aggregate, null), (claim.Scope, claim.Episode));
        Assert.Contains(claim.Reasons, reason => reason.Contains("running count", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_war_did_is_an_aggregate() => Assert.Equal(Scope.Aggregate, Build(War, Attack).Scope);

    [Fact]
    public void What_is_feared_is_hypothetical_whatever_else_it_is() => Assert.Equal(Scope.Hypothetical, Build(Feared, Attack, running: true).Scope);

    [Theory]
    [InlineData(9000, Scope.Incident)]
    [InlineData(9001, Scope.Aggregate)]
    public void More_than_one_attack_can_kill_is_an_aggregate(int people, Scope scope) => Assert.Equal(
        scope, Build($"Strikes/strike/NOUN:NNS/2/nsubj killed/kill/VERB/0/root {people}/{people}/NUM/4/nummod people/people/NOUN:NNS/2/obj", Attack).Scope);

    [Fact]
    public void Who_says_it_is_the_speaker_and_else_nobody()
    {
        Assert.Null(Build(Killed, Attack).Speaker);
        Assert.NotNull(Build(Said, Attack).Speaker);
    }

    [Fact]
    public void The_quote_is_the_text_where_it_stands()
    {
        foreach (var words in new[] { Killed, Said, Feared, War })
            Assert.Equal(Build(words, Attack).Quote, Build(words, Attack).At.Of(TestSentence.TextOf(words.Split('|')[0])));
    }

    [Fact]
    public void The_place_is_that_of_its_words_and_the_reason_says_so()
    {
        Assert.Equal("Kano", Build(Killed, Attack).Place!.Name);
        Assert.Contains("place: \"Kano\"", Build(Killed, Attack).Reasons);
        Assert.Null(Build(Said, Attack).Place);
        Assert.Contains(Build(Said, Attack).Reasons, reason => reason.StartsWith("place: no place", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dispute_has_its_own_stance_and_no_figure()
    {
        var claim = Build(Unknown, Attack);
        Assert.Equal((ClaimKind.Dispute, Stance.Unclear), (claim.Kind, claim.Stance));
        Assert.Null(claim.Casualty);
    }

    [Fact]
    public void The_same_words_give_the_same_id_whatever_the_attack()
    {
        Assert.Equal(Build(Killed, Attack).Id, Build(Killed, Earlier).Id);
        Assert.NotEqual(Build(Killed, Attack).Id, Build(Said, Attack).Id);
        Assert.NotEqual(Build(Killed, Attack, report: "r-1").Id, Build(Killed, Attack, report: "r-2").Id);
    }

    [Fact]
    public void Words_too_short_to_be_found_again_give_no_claim()
    {
        var report = ReadSentences.Extract(null, "9/9/NUM/2/nsubj died/die/VERB/0/root");
        Assert.NotEmpty(report.Findings);
        Assert.Null(Builder(report, "r-1").Of(ReadSentences.Facts(report)[0], report.Findings[0], null, Attack, false, []));
    }

    static Claim Build(string words, Episode? episode, bool running = false, string report = "r-1")
    {
        var read = ReadSentences.Extract(null, words);
        var finding = read.Findings[0];
        var facts = ReadSentences.Facts(read)[0];
        return Builder(read, report).Of(facts, finding, new(0, [], [finding], null, [], [], [], false), episode, running, facts.Places)!;
    }

    static ClaimBuilder Builder(ExtractedReport read, string report) =>
        new(report, ReadSentences.Said(read), ScopeWords.Load("En"), named => Town(named.Written, 1, 1));
}
