using Attest.Model;
using Attest.Parse;
using Attest.Tests.Segment;

namespace Attest.Tests.Parse.Mending;

/// <summary>What the models get wrong in news is right after mending; the sentences run through the real models.</summary>
public sealed class MendedTreesTests
{
    static readonly SentenceParser Parser = SentenceParser.Load();

    [Theory]
    [InlineData("Marl school: 31 killed", "killed", "VERB")]
    [InlineData("In March 1998, a man shoots dead 19 people in a cinema in the town of Torv.", "shoots", "VERB")]
    [InlineData("A former guard kills his neighbour in Elm, Ohio.", "kills", "VERB")]
    [InlineData("Raiders gun down 11 herders", "gun", "VERB")]
    [InlineData("Militants ram a lorry into the gate of the mission", "ram", "VERB")]
    [InlineData("The blast tore a hole in the wall and overturned lorries.", "overturned", "VERB")]
    [InlineData("The ministry spoke of French air strikes that month.", "strikes", "NOUN")]
    [InlineData("They hit nine mortar pits, and a VBIED; and damaged two roads.", "VBIED", "PROPN")]
    [InlineData("They walked along the Promenade des Lilas.", "des", "PROPN")]
    [InlineData("Near Ar Rutba, two raids hit a depot.", "Ar", "PROPN")]
    public void A_word_has_the_tag_that_its_neighbours_ask_for(string text, string word, string tag) =>
        Assert.Equal(tag, Parse(text).Tokens.First(token => token.Text == word).Tag);

    [Theory]
    [InlineData("A rocket strikes a market in Orm.", "market")]
    [InlineData("She spoke of the attack at dawn.", "attack")]
    public void A_noun_stays_a_noun(string text, string word) =>
        Assert.NotEqual("VERB", Parse(text).Tokens.First(token => token.Text == word).Tag);

    [Theory]
    [InlineData("The raids killed two boys, after a rebel ambush left three soldiers dead.", "left", "advcl", "killed")]
    [InlineData("Near Orm, nine raids engaged six rebel units; destroyed a depot and a truck; and damaged a bridge.", "destroyed", "conj", "engaged")]
    [InlineData("At least 12 U.S. Marines and some Iraqi drivers died.", "12", "nummod", "Marines")]
    [InlineData("The alliance in the last 48 hours conducted nine raids.", "alliance", "nsubj", "conducted")]
    [InlineData("Police said the second blast had shattered windows.", "had", "aux", "shattered")]
    [InlineData("A man went on a rampage, shooting dead nine children ages 7 and 8.", "children", "obj", "shooting")]
    [InlineData("Vesk's Joint Staff denied shelling farmers and said its troops only hit bunkers.", "shelling", "xcomp", "denied")]
    [InlineData("A lorry rammed the wall of the fort in Deir-ez-Zor on Monday.", "Zor", "flat", "Deir")]
    [InlineData("About 1:15 a.m. Sunday, two clerks were found in a parked car.", "clerks", "nsubj:pass", "found")]
    [InlineData("Thursday, bandits shot a councilman.", "bandits", "nsubj", "shot")]
    [InlineData("Thursday, bandits shot a councilman.", "Thursday", "obl:unmarked", "shot")]
    [InlineData("Just after 11 p.m. Friday, someone opened fire on a crowd.", "Friday", "obl:unmarked", "opened")]
    [InlineData("Eight people remained hospitalized Wednesday, two of them in critical condition.", "hospitalized", "xcomp", "remained")]
    [InlineData("The surveyor was abducted Monday near Orm by armed men.", "men", "obl:agent", "abducted")]
    [InlineData("Two men were found shot to death in a parked car on Lime Avenue, police spokeswoman Ana Rey said.", "shot", "xcomp", "found")]
    [InlineData("Two men were shot dead Sunday night outside a bar, police said.", "night", "obl:unmarked", "shot")]
    [InlineData("Two men were shot dead Sunday night outside a bar, police said.", "dead", "xcomp", "shot")]
    public void A_word_hangs_where_it_belongs(string text, string word, string relation, string head)
    {
        var sentence = Parse(text);
        var token = sentence.Tokens.First(token => token.Text == word);
        Assert.Equal((relation, head), (token.Relation, sentence.HeadOf(token)?.Text));
    }

    [Theory]
    [InlineData("raided", "The army raided two farms.", "raid")]
    [InlineData("shelled", "The army shelled two farms.", "shell")]
    [InlineData("slew", "Bandits slew three farmers.", "slay")]
    public void Our_verbs_have_their_dictionary_form(string word, string text, string lemma) =>
        Assert.Equal(lemma, Parse(text).Tokens.First(token => token.Text == word).Lemma);

    static Sentence Parse(string text) => Assert.Single(Parser.Parse(SegmentedText.Of(text)).Sentences);
}
