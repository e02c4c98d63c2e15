using Attest.Resolve.Places;

namespace Attest.Tests.Resolve;

public sealed class FactsReaderTests
{
    const string FriendSays = "The/the/DET/2/det ministry/ministry/NOUN/3/nsubj said/say/VERB/0/root";

    /// <summary>A parse, the days on which something happened, and the days on which it was said.</summary>
    public static TheoryData<string, string, string> Days => new()
    {
        { "Nine/nine/NUM/2/nummod men/man/NOUN:NNS/3/nsubj died/die/VERB/0/root in/in/ADP/5/case Arda/Arda/PROPN/3/obl on/on/ADP/7/case Tuesday/Tuesday/PROPN/3/obl", "Tuesday", "" },
        { "The/the/DET/2/det ministry/ministry/NOUN/3/nsubj said/say/VERB/0/root on/on/ADP/5/case Tuesday/Tuesday/PROPN/3/obl that/that/SCONJ/9/mark nine/nine/NUM/8/nummod men/man/NOUN:NNS/9/nsubj died/die/VERB/3/ccomp", "", "Tuesday" },
        { "On/on/ADP/2/case Tuesday/Tuesday/PROPN/5/obl the/the/DET/4/det ministry/ministry/NOUN/5/nsubj said/say/VERB/0/root nine/nine/NUM/7/nummod men/man/NOUN:NNS/8/nsubj died/die/VERB/5/ccomp on/on/ADP/10/case Monday/Monday/PROPN/8/obl", "Monday", "Tuesday" },
        // What a parser hangs on the wrong word is told by the verb of saying beside it.
        { "Shells/shell/NOUN:NNS/2/nsubj killed/kill/VERB/8/ccomp nine/nine/NUM/4/nummod people/people/NOUN:NNS/2/obj ~,/,/PUNCT/2/punct a/a/DET/7/det doctor/doctor/NOUN/8/nsubj said/say/VERB/0/root Saturday/Saturday/PROPN/4/nmod", "", "Saturday" },
        { "Shells/shell/NOUN:NNS/2/nsubj killed/kill/VERB/8/ccomp nine/nine/NUM/4/nummod people/people/NOUN:NNS/2/obj ~,/,/PUNCT/2/punct a/a/DET/7/det doctor/doctor/NOUN/8/nsubj said/say/VERB/0/root on/on/ADP/10/case Saturday/Saturday/PROPN/4/nmod", "", "Saturday" },
        // A verb between the day and the verb of saying: the day is its own.
        { "In/in/ADP/5/case the/the/DET/5/det past/past/ADJ/5/amod 24/24/NUM/5/nummod hours/hour/NOUN:NNS/13/obl jets/jet/NOUN:NNS/7/nsubj hit/hit/VERB/13/ccomp nine/nine/NUM/9/nummod posts/post/NOUN:NNS/7/obj ~,/,/PUNCT/7/punct the/the/DET/12/det general/general/NOUN/13/nsubj said/say/VERB/0/root", "past 24 hours", "" },
        // From when on things are counted.
        { "Mines/mine/NOUN:NNS/3/nsubj have/have/AUX:VBP/3/aux killed/kill/VERB:VBN/0/root 300/300/NUM/5/nummod people/people/NOUN:NNS/3/obj since/since/ADP/7/case December/December/PROPN/3/obl 5/5/NUM/7/nummod", "", "" },
        { "Mines/mine/NOUN:NNS/3/nsubj have/have/AUX:VBP/3/aux killed/kill/VERB:VBN/0/root 300/300/NUM/5/nummod people/people/NOUN:NNS/3/obj since/since/ADP/8/case last/last/ADJ/8/amod Tuesday/Tuesday/PROPN/3/obl", "", "" },
        { "Nine/nine/NUM/2/nummod men/man/NOUN:NNS/3/nsubj died/die/VERB/0/root", "", "" },
        // The day of a charge, a vigil, the page; and of the attack that a charge is for.
        { "A/a/DET/2/det driver/driver/NOUN/4/nsubj:pass was/be/AUX/4/aux:pass charged/charge/VERB:VBN/0/root Tuesday/Tuesday/PROPN/4/obl with/with/ADP/7/mark shooting/shoot/VERB:VBG/4/advcl two/two/NUM/9/nummod men/man/NOUN:NNS/7/obj", "", "" },
        { "He/he/PRON/3/nsubj:pass was/be/AUX/3/aux:pass charged/charge/VERB:VBN/0/root in/in/ADP/6/case the/the/DET/6/det shooting/shooting/NOUN/3/obl on/on/ADP/8/case Tuesday/Tuesday/PROPN/3/obl", "Tuesday", "" },
        { "A/a/DET/2/det vigil/vigil/NOUN/4/nsubj:pass was/be/AUX/4/aux:pass held/hold/VERB:VBN/0/root on/on/ADP/6/case Sunday/Sunday/PROPN/4/obl", "", "" },
        { "A/a/DET/3/det Tuesday/Tuesday/PROPN/3/compound hearing/hearing/NOUN/0/root", "", "" },
        { "Boy/boy/NOUN/2/nsubj shot/shoot/VERB:VBN/0/root Posted/post/VERB:VBN/2/dep ~:/:/PUNCT/3/punct Tuesday/Tuesday/PROPN/3/obl", "", "" },
        { "Rebels/rebel/NOUN:NNS/2/nsubj posted/post/VERB:VBD/0/root threats/threat/NOUN:NNS/2/obj on/on/ADP/5/case Tuesday/Tuesday/PROPN/2/obl", "Tuesday", "" },
        { "Men/man/NOUN:NNS/2/nsubj died/die/VERB/0/root on/on/ADP/4/case 3/3/NUM/2/obl May/May/PROPN/4/nmod 2019/2019/NUM/4/nmod and/and/CCONJ/9/cc on/on/ADP/9/case 5/5/NUM/4/conj May/May/PROPN/9/nmod 2019/2019/NUM/9/nmod", "2019-05-03, 2019-05-05", "" },
    };

    [Theory, MemberData(nameof(Days))]
    public void What_happened_is_dated_apart_from_what_was_said(string words, string happened, string said)
    {
        var facts = ReadSentences.Facts(words);
        Assert.Equal(happened, string.Join(", ", facts.Dates.Select(date => Told(ReadSentences.Of(date.When)))));
        Assert.Equal(said, string.Join(", ", facts.SpeechDates.Select(date => Told(ReadSentences.Of(date)))));
    }

    [Theory]
    [InlineData("fled/flee/VERB/0/root today/today/NOUN/2/obl:unmarked", "2031-03-05")]
    [InlineData("fled/flee/VERB/0/root yesterday/yesterday/NOUN/2/obl:unmarked", "2031-03-04")]
    public void Today_is_the_day_of_publication(string words, string day) =>
        Assert.Equal(day, ReadSentences.Of(Assert.Single(ReadSentences.Facts("They/they/PRON/2/nsubj " + words, new(2031, 3, 5)).Dates).When));

    [Theory]
    [InlineData("“", "”")]
    [InlineData("\"", "\"")]
    public void Today_in_a_quotation_is_the_day_it_was_said_and_not_that_of_publication(string open, string close)
    {
        var words = $"Residents/resident/NOUN:NNS/2/nsubj said/say/VERB/0/root ~:/:/PUNCT/6/punct {open}/{open}/PUNCT/6/punct ~They/they/PRON/6/nsubj fled/flee/VERB/2/ccomp today/today/NOUN/6/obl:unmarked ~{close}/{close}/PUNCT/6/punct";
        Assert.Null(Assert.Single(ReadSentences.Facts(words, new(2031, 3, 5)).Dates).When.From);
    }

    [Fact]
    public void A_quotation_that_was_closed_before_the_day_does_not_hold_it()
    {
        const string Words = "“/“/PUNCT/2/punct ~They/they/PRON/2/nsubj ~”/”/PUNCT/2/punct fled/flee/VERB/0/root today/today/NOUN/4/obl:unmarked";
        Assert.Equal(new DateOnly(2031, 3, 5), Assert.Single(ReadSentences.Facts(Words, new(2031, 3, 5)).Dates).When.From);
    }

    [Fact]
    public void A_weekday_without_a_day_of_publication_stays_words()
    {
        var when = Assert.Single(ReadSentences.Facts("They/they/PRON/2/nsubj fled/flee/VERB/0/root on/on/ADP/4/case Tuesday/Tuesday/PROPN/2/obl").Dates).When;
        Assert.Null(when.From);
        Assert.Equal(DayOfWeek.Tuesday, when.Parts.Weekday);
    }

    [Fact]
    public void Where_a_speaker_is_says_nothing_of_the_attack()
    {
        const string Words = "A/a/DET/2/det spokesman/spokesman/NOUN/5/nsubj in/in/ADP/4/case Berlin/Berlin/PROPN/2/nmod said/say/VERB/0/root nine/nine/NUM/7/nummod men/man/NOUN:NNS/8/nsubj died/die/VERB/5/ccomp in/in/ADP/10/case Aleppo/Aleppo/PROPN/8/obl | Place 4, Place 10";
        Assert.Equal([("Berlin", PlaceRole.Other), ("Aleppo", PlaceRole.Location)], ReadSentences.Facts(Words).Places.Select(place => (place.Written, place.Role)));
    }

    [Fact]
    public void A_date_hangs_in_the_tree_by_the_word_whose_head_stands_outside_it()
    {
        var (_, token) = Assert.Single(ReadSentences.Facts("They/they/PRON/2/nsubj fled/flee/VERB/0/root on/on/ADP/4/case 3/3/NUM/2/obl May/May/PROPN/4/nmod 2019/2019/NUM/4/nmod").Dates);
        Assert.Equal("3", token.Text);
    }

    [Fact]
    public void Every_sentence_of_a_report_has_its_facts_in_order()
    {
        var report = ReadSentences.Extract(null, $"#{FriendSays}", $"¶{FriendSays}", FriendSays);
        Assert.Equal([0, 1, 2], ReadSentences.Facts(report).Select(facts => facts.Reading.Index));
    }

    static string Told(string words) => words.StartsWith("on ", StringComparison.Ordinal) ? words[3..] : words;
}
