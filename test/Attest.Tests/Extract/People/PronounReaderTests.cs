using Attest.Extract.Casualties;
using Attest.Extract.People;
using Attest.Model;

namespace Attest.Tests.Extract.People;

public sealed class PronounReaderTests
{
    const string Slept = "Hale/Hale/PROPN/2/nsubj slept/sleep/VERB/0/root when/when/SCONJ/6/mark he/he/PRON/6/nsubj:pass was/be/AUX/6/aux:pass shot/shoot/VERB:VBN/2/advcl";
    const string Another = "Hale/Hale/PROPN/2/nsubj saw/see/VERB/0/root a/a/DET/4/det woman/woman/NOUN/2/obj when/when/SCONJ/8/mark she/she/PRON/8/nsubj:pass was/be/AUX/8/aux:pass shot/shoot/VERB:VBN/2/advcl";
    const string Taken = "Hale/Hale/PROPN/2/nsubj went/go/VERB/0/root to/to/ADP/4/case hospital/hospital/NOUN/2/obl ~,/,/PUNCT/7/punct where/where/ADV/8/advmod he/he/PRON/8/nsubj died/die/VERB/4/acl";
    const string Owner = "Hale/Hale/PROPN/3/nmod:poss ~'s/'s/PART:POS/1/case dog/dog/NOUN/4/nsubj slept/sleep/VERB/0/root when/when/SCONJ/8/mark he/he/PRON/8/nsubj:pass was/be/AUX/8/aux:pass shot/shoot/VERB:VBN/4/advcl";

    const string Struck = "Hale/Hale/PROPN/2/nsubj slept/sleep/VERB/0/root when/when/SCONJ/5/mark bullets/bullet/NOUN/5/nsubj flew/fly/VERB/2/advcl striking/strike/VERB:VBG/5/advcl him/he/PRON/6/obj in/in/ADP/10/case the/the/DET/10/det leg/leg/NOUN/6/obl";
    const string OwnDeed = "Hale/Hale/PROPN/2/nsubj ran/run/VERB/0/root up/up/ADV/2/advmod and/and/CCONJ/5/cc shot/shoot/VERB/2/conj him/he/PRON/5/obj";
    const string Praised = "Hale/Hale/PROPN/2/nsubj left/leave/VERB/0/root and/and/CCONJ/5/cc they/they/PRON/5/nsubj praised/praise/VERB/2/conj him/he/PRON/5/obj";

    [Theory]
    [InlineData(Slept, "shot")]
    [InlineData(Taken, "died")]
    [InlineData(Another, null)]
    [InlineData(Owner, null)]
    public void He_goes_on_about_the_one_named_unless_another_stands_between(string words, string? expected) =>
        Assert.Equal(expected, PronounReader.After(Readings.Of(words), Hale)?.Main.Text);

    [Theory]
    [InlineData(Struck, true)]
    [InlineData(OwnDeed, false)]
    [InlineData(Praised, false)]
    public void Him_is_the_one_named_where_another_does_the_harm(string words, bool expected)
    {
        var told = PronounReader.Object(Readings.Of(words), Hale, HarmWords.Load("En"));
        Assert.Equal(expected ? PersonRole.Victim : null, told?.Told.Role);
    }

    static NameGroup Hale => new([new NameMention(0, 0, 1, 0, 1, "Jon Hale", null, true)]);
}
