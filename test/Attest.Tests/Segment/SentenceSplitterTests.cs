namespace Attest.Tests.Segment;

public sealed class SentenceSplitterTests
{
    public static TheoryData<string> OneSentence => new()
    {
        { "Lt. Gen. Fadl Osman said on Tuesday that the convoy had turned back." },
        { "Maj. Ilda Moor and Sgt. Pell were among the wounded." },
        { "The shelling began on Jan. 14 near the bridge." },
        { "The U.S. Central Command said it was looking into the report." },
        { "The blast, at 7:30 a.m. on Sunday, broke windows a mile away." },
        { "It struck at 9 p.m. Friday in the old town." },
        { "The shop burned at about 2 a.m. Saturday." },
        { "Rebels led by J. R. Tolland took the pass." },
        { "Dr. Amel Karo, who runs the clinic, counted nine bodies." },
        { "They fled St. Orren and Mt. Vask overnight." },
        { "Some 2.5 million people, vs. 1.9 million a year ago, need food." },
        { "\"We heard jets. Then the roof fell,\" said Omar Haskin" },
    };

    [Theory, MemberData(nameof(OneSentence))]
    public void An_abbreviation_does_not_end_a_sentence(string text)
    {
        // A quotation of two sentences is two; everything before the last row is one.
        var expected = text.StartsWith('"') ? 2 : 1;
        Assert.Equal(expected, SegmentedText.Of(text).Sentences.Length);
    }

    public static TheoryData<string, string> Several => new()
    {
        { "Nine died. Six were hurt.", "Nine died . | Six were hurt ." },
        { "\u201cThey shot at us.\u201d The army denied it.", "\u201c They shot at us . \u201d | The army denied it ." },
        { "\"They shot at us.\" The army denied it.", "\" They shot at us . \" | The army denied it ." },
        { "Was it a drone? Nobody knew. It burned for hours!", "Was it a drone ? | Nobody knew . | It burned for hours !" },
        { "The troops left the U.S. They came home in May.", "The troops left the U.S. | They came home in May ." },
        { "(The toll later rose.) The mayor resigned.", "( The toll later rose . ) | The mayor resigned ." },
        { "It struck at 9 p.m. The market was full.", "It struck at 9 p.m. | The market was full ." },
    };

    [Theory, MemberData(nameof(Several))]
    public void A_mark_that_ends_a_sentence_ends_it_with_what_closes_behind(string text, string expected) =>
        Assert.Equal(expected, SegmentedText.Shown(text));

    public static TheoryData<string, string> Unmarked => new()
    {
        { "Thanks, Ilda Ilda Moor Orlen Power Services 04/12/2003 09:14 AM Please call me.", "04/12/2003 09:14 AM | Please call me ." },
    };

    [Theory, MemberData(nameof(Unmarked))]
    public void A_letterhead_ends_without_a_mark(string text, string expected) =>
        Assert.EndsWith(expected, SegmentedText.Shown(text), StringComparison.Ordinal);

    public static TheoryData<string> Prose => new()
    {
        { "The head of the Orlen Armed Forces Gen. Ilda Moor told Tarsk Radio on Monday 14 April that 12 of Velm's men had died." },
        { "TARSK (Reuters) - Police in the town of Quell said Friday 30 people were hurt near Velm Bridge." },
        { "Shells struck Tarsk, Orlen, Velm and the village of Upper Quell 12 kilometres away, Mayor Pell said." },
        { "Residents said Moor's Orlen People's Front \u201cOrlen Dawn\u201d had fired first" },
    };

    [Theory, MemberData(nameof(Prose))]
    public void A_capital_in_prose_begins_no_sentence(string text) => Assert.Single(SegmentedText.Of(text).Sentences);
}
