using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Languages;
using Attest.Model;

namespace Attest.Parse.Mending;

/// <summary>Mends words that were taken for clauses, or for parts of the wrong one.</summary>
static class StrayWords
{
    static readonly WordTable Words = WordTable.Load("En", "mending");
    static readonly FrozenSet<string> Days = Of("day");
    static readonly FrozenSet<string> Months = Of("month");

    static FrozenSet<string> Of(string kind) =>
        Words.Rows.Where(row => Words[row, "kind"] == kind).Select(row => Words[row, "word"]).ToFrozenSet(StringComparer.Ordinal);

    public static void Mend(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (ClauseOfDay(tokens, at) is { } clause) tokens[at] = tokens[at] with { Head = clause, Relation = "obl:unmarked" };
        if (ThoseAmong(tokens, at) is { } people) tokens[at] = tokens[at] with { Head = people, Relation = "cop" };
        if (AmongThem(tokens, at) is { } first) HangParts(tokens, first);
        if (VerbBehind(tokens, at) is { } verb) HangAdjective(tokens, at, verb);
        if (VerbOfDay(tokens, at) is { } act) tokens[at] = tokens[at] with { Head = act, Relation = "obl" };
        if (SayingAfter(tokens, at) is { } said) HangTeller(tokens, at, said);
        if (IsDoneToDeath(tokens, at)) HangDone(tokens, at);
        if (BeforeTime(tokens, at) is { } doer)
        {
            tokens[doer] = tokens[doer] with { Relation = tokens[at].Relation };
            tokens[at] = tokens[at] with { Relation = "obl:unmarked" };
        }

        if (BesidePerson(tokens, at) is { } person) tokens[at] = tokens[at] with { Head = person };
        if (CitedIn(tokens, at) is { } saying) HangCitation(tokens, at, saying);
    }

    // "shot dead ten people, police said Sunday": who stands between a comma and "said" tells it, and is none of those shot.
    static int? SayingAfter(ImmutableArray<Token>.Builder tokens, int at) =>
        at > 1 && at + 1 < tokens.Count && tokens[at] is { Tag: "NOUN", Relation: "conj" or "appos" } && tokens[at - 1].Text == ","
        && tokens[at + 1] is { Lemma: "say", Xpos: "VBD" or "VBZ" or "VBP", Relation: "root" }
        && !tokens.Any(child => child.Head == at + 1 && child.Index <= at && child.Relation == "nsubj") ? at + 1 : null;

    static void HangTeller(ImmutableArray<Token>.Builder tokens, int teller, int saying)
    {
        for (var i = saying + 1; i < tokens.Count; i++)
            if (tokens[i] is { Relation: "nsubj" } day && day.Head == saying && Days.Contains(day.Text)) tokens[i] = day with { Relation = "obl:unmarked" };
        tokens[teller] = tokens[teller] with { Head = saying, Relation = "nsubj" };
    }

    // "Man stabbed to death", "two men found shot to death": with nobody behind the verb, it was done to those before it.
    static bool IsDoneToDeath(ImmutableArray<Token>.Builder tokens, int at) =>
        tokens[at] is { Tag: "VERB", Xpos: "VBD" or "VBN" } && at + 2 < tokens.Count && tokens[at + 1].Lemma == "to" && tokens[at + 2].Lemma == "death"
        && (at + 3 == tokens.Count || tokens[at + 3].Tag is "PUNCT" or "ADP" or "CCONJ" or "SCONJ")
        && !tokens.Any(child => child.Head == at && child.Relation is "obj" or "aux");

    static void HangDone(ImmutableArray<Token>.Builder tokens, int verb)
    {
        tokens[verb] = tokens[verb] with { Xpos = "VBN" };
        for (var i = 0; i < verb; i++)
            if (tokens[i] is { Relation: "nsubj" } subject && subject.Head == verb) tokens[i] = subject with { Relation = "nsubj:pass" };
    }

    // "was shot late Wednesday, police said": a day is nothing that is said; it belongs to the clause before it.
    static int? ClauseOfDay(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Relation: "ccomp" or "parataxis", Head: >= 0 } day || !Days.Contains(day.Text)) return null;
        for (var i = at - 1; i >= 0; i--)
            if (tokens[i] is { Tag: "VERB" } verb && verb.Head == day.Head && verb.Relation == day.Relation) return i;
        return null;
    }

    // "killed nine people in Velm on Friday": no place has a day; the verb of which the place is told has.
    static int? VerbOfDay(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (at == 0 || tokens[at] is not { Tag: "PROPN", Relation: "nmod" } day || !(Days.Contains(day.Text) || Months.Contains(day.Text)) || tokens[at - 1] is not { Lemma: "on", Relation: "case" }) return null;
        if (day.Head < 0 || day.Head >= at || tokens[day.Head] is not { Tag: "PROPN", Relation: "nmod" or "obl" } place || Days.Contains(place.Text) || Months.Contains(place.Text)) return null;
        var above = place.Head;
        while (above >= 0 && tokens[above] is { Tag: "NOUN" or "PROPN", Relation: "nmod" or "obl" or "obj" or "nsubj:pass" } word && word.Head < at) above = word.Head;
        return above >= 0 && above < at && tokens[above].Tag == "VERB" ? above : null;
    }

    // "Rebels last night killed": a night does nothing; who stands right before it does.
    static int? BeforeTime(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (at < 2 || tokens[at] is not { Lemma: "night" or "week" or "weekend" or "month" or "year" or "morning" or "evening", Relation: "nsubj" } time || tokens[at - 1].Lemma is not ("last" or "this")) return null;
        return tokens[at - 2] is { Tag: "NOUN" or "PROPN", Relation: "obl:unmarked" or "obl" or "nmod" or "dep" } doer && doer.Head == time.Head && !Arcs.HasChild(tokens, at - 2, child => child.Relation == "case") ? at - 2 : null;
    }

    // "killed the mayor of Velm, Jon Hale, and two guards": people who are counted stand beside a person, not beside a town.
    static int? BesidePerson(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Tag: "NOUN", Relation: "conj", Head: >= 0 } people || people.Head > at || tokens[people.Head] is not { Tag: "PROPN", Relation: "nmod", Head: >= 0 } town) return null;
        if (!Arcs.HasChild(tokens, at, child => child is { Tag: "NUM", Relation: "nummod" }) || town.Head > town.Index || Arcs.HasChild(tokens, at, child => child.Relation == "case")) return null;
        return tokens[town.Head] is { Tag: "NOUN", Relation: "obj" or "nsubj" or "nsubj:pass" } ? town.Head : null;
    }

    // "…, the paper reports, citing officials": a word that names no kind of officials.
    static int? CitedIn(ImmutableArray<Token>.Builder tokens, int at) =>
        at > 1 && tokens[at] is { Xpos: "VBG", Lemma: "cite" or "quote", Relation: "amod" or "compound" } citing && citing.Head > at
        && tokens[at - 1].Text == "," && tokens[at - 2].Tag is "VERB" or "NOUN" or "PROPN" && !Arcs.IsUnder(tokens, at - 2, citing.Head) ? at - 2 : null;

    static void HangCitation(ImmutableArray<Token>.Builder tokens, int citing, int saying)
    {
        var cited = tokens[citing].Head;
        tokens[citing] = tokens[citing] with { Head = saying, Relation = tokens[saying].Tag == "VERB" ? "advcl" : "acl" };
        tokens[cited] = tokens[cited] with { Head = citing, Relation = "obj" };
    }

    // "Four children were among nine people killed": "were" goes with the nine, of whom the verb tells.
    static int? ThoseAmong(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (tokens[at] is not { Lemma: "be", Relation: "aux:pass" } || at + 1 >= tokens.Count) return null;
        return tokens[at + 1] is { Lemma: "among", Relation: "case" or "mark" } among && among.Head > at && !Arcs.IsUnder(tokens, among.Head, at) ? among.Head : null;
    }

    // "26 people, among them nine women and four children": the women are part of the people and no more people beside them.
    static int? AmongThem(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (at == 0 || tokens[at] is not { Lemma: "they" or "them" or "those", Head: >= 0 } them || tokens[at - 1].Lemma != "among") return null;
        return tokens[them.Head] is { Relation: "conj" } part && part.Index > at && part.Head >= 0 && part.Head < at ? part.Index : null;
    }

    static void HangParts(ImmutableArray<Token>.Builder tokens, int first)
    {
        var whole = tokens[first].Head;
        for (var i = first + 1; i < tokens.Count; i++)
            if (tokens[i].Head == whole && tokens[i].Relation == "conj") tokens[i] = tokens[i] with { Head = first };
        tokens[first] = tokens[first] with { Relation = "nmod" };
    }

    // "Russian Su-25s struck": an adjective that opens the sentence describes the subject behind it and says nothing by itself.
    static int? VerbBehind(ImmutableArray<Token>.Builder tokens, int at)
    {
        if (at > 0 || tokens[0] is not { Tag: "ADJ", Head: < 0 }) return null;
        for (var i = 1; i < tokens.Count; i++)
            if (tokens[i] is { Tag: "VERB", Xpos: "VBD" or "VBP" or "VBZ", Head: 0, Relation: "parataxis" or "advcl" }) return SubjectOf(tokens, i) is null ? null : i;
        return null;
    }

    static int? SubjectOf(ImmutableArray<Token>.Builder tokens, int verb)
    {
        for (var i = 1; i < verb; i++)
        {
            if (tokens[i].Tag is "PUNCT" or "VERB" or "DET" or "PRON") return null;
            if (tokens[i].Head == verb && tokens[i].Relation == "nsubj") return i;
        }

        return null;
    }

    static void HangAdjective(ImmutableArray<Token>.Builder tokens, int adjective, int verb)
    {
        var subject = SubjectOf(tokens, verb)!.Value;
        tokens[verb] = tokens[verb] with { Head = -1, Relation = "root" };
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Head == adjective) tokens[i] = i < verb ? tokens[i] with { Head = subject, Relation = "compound" } : tokens[i] with { Head = verb };
        tokens[adjective] = tokens[adjective] with { Head = subject, Relation = "amod" };
    }
}
