namespace Attest.Tests.Extract.Casualties;

public sealed class UnderCareTests
{
    const string Man = "A/a/DET/2/det man/man/NOUN/";

    public static TheoryData<string, string> Cases => new()
    {
        { Man + "3/nsubj suffered/suffer/VERB/0/root a/a/DET/5/det wound/wound/NOUN/3/obj", "injured 1 people «A man suffered a wound»" },
        { Man + "3/nsubj suffered/suffer/VERB/0/root a/a/DET/6/det fatal/fatal/ADJ/6/amod wound/wound/NOUN/3/obj", "killed 1 people «A man suffered a fatal wound»" },
        { Man + "3/nsubj suffered/suffer/VERB/0/root no/no/DET/5/det wound/wound/NOUN/3/obj", "" },
        { Man + "3/nsubj dressed/dress/VERB/0/root a/a/DET/5/det wound/wound/NOUN/3/obj", "" },
        { "Police/police/NOUN:NNS/2/nsubj found/find/VERB/0/root a/a/DET/4/det man/man/NOUN/2/obj with/with/ADP/7/case a/a/DET/7/det wound/wound/NOUN/2/obl", "injured 1 people «a man with a wound»" },
        { Man + "4/nsubj:pass was/be/AUX/4/aux:pass taken/take/VERB:VBN/0/root to/to/ADP/7/case a/a/DET/7/det hospital/hospital/NOUN/4/obl", "injured 1 people «A man was taken to a hospital»" },
        { Man + "4/nsubj:pass was/be/AUX/4/aux:pass seen/see/VERB:VBN/0/root in/in/ADP/7/case a/a/DET/7/det hospital/hospital/NOUN/4/obl", "" },
        { Man + "4/nsubj:pass was/be/AUX/4/aux:pass flown/fly/VERB:VBN/0/root to/to/ADP/8/case Lake/Lake/PROPN/8/compound Trauma/Trauma/PROPN/8/compound Center/Center/PROPN/4/obl", "injured 1 people «A man was flown to Lake Trauma Center»" },
        { Man + "4/nsubj:pass was/be/AUX/4/aux:pass flown/fly/VERB:VBN/0/root to/to/ADP/8/case a/a/DET/8/det shopping/shopping/NOUN/8/compound center/center/NOUN/4/obl", "" },
        { Man + "6/nsubj is/be/AUX/6/cop in/in/ADP/6/case critical/critical/ADJ/6/amod condition/condition/NOUN/0/root", "injured 1 people «A man is in critical condition»" },
        { Man + "6/nsubj is/be/AUX/6/cop in/in/ADP/6/case new/new/ADJ/6/amod condition/condition/NOUN/0/root", "" },
        { Man + "4/nsubj:pass was/be/AUX/4/aux:pass treated/treat/VERB:VBN/0/root and/and/CCONJ/6/cc released/release/VERB:VBN/4/conj", "injured 1 people «A man was treated»" },
        { Man + "4/nsubj:pass was/be/AUX/4/aux:pass treated/treat/VERB:VBN/0/root badly/badly/ADV/4/advmod", "" },
        { Man + "4/nsubj:pass is/be/AUX/4/aux:pass expected/expect/VERB:VBN/0/root to/to/PART/6/mark recover/recover/VERB:VB/4/xcomp", "injured 1 people «A man is expected to recover»" },
        { "Police/police/NOUN:NNS/3/nsubj are/be/AUX/3/aux recovering/recover/VERB:VBG/0/root a/a/DET/5/det body/body/NOUN/3/obj", "" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Wounds_care_and_condition_tell_that_people_are_hurt(string words, string expected) =>
        Assert.Equal(expected, Readings.Rule("casualty/care", words));
}
