using System.Collections.Immutable;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Export.Names;

/// <summary>Shows a register without the names that are withheld: in persons, quotes, titles, file names, speakers and keys.</summary>
/// <remarks>
/// A quote is cut to its longest run without a withheld name, and its start and end with it, so that it still stands in the report
/// to the letter. Only where that leaves less than a quote may have, a mark stands for the name, start and end as they were.
/// </remarks>
sealed class WithheldLens(WithheldNames names)
{
    /// <summary>Shortest quote that the register's contract allows.</summary>
    const int ShortestQuote = 8;

    /// <summary>The lens for a register as it stands.</summary>
    public static RegisterLens Of(RegisterStore store)
    {
        var names = WithheldNames.Of(store.IncidentsNamingPeople());
        return names.IsEmpty ? RegisterLens.Plain : new WithheldLens(names).ToRegisterLens();
    }

    public RegisterLens ToRegisterLens() => new(Of, Of, Of) { Decision = Of };

    // Its id stays: it is by its id that a decision is undone.
    Decision Of(Decision decision) => decision with
    {
        Subject = names.MaskForDecisions.Full(decision.Subject),
        Value = decision.Value is { } value ? names.MaskForDecisions.Of(value) : null,
        Reason = names.MaskForDecisions.Of(decision.Reason),
    };

    ReportEntry Of(ReportEntry report)
    {
        var mask = names.MaskFor([report.Id]);
        return report with
        {
            File = mask.Full(report.File),
            AlsoAs = [.. report.AlsoAs.Select(mask.Full)],
            Title = report.Title is { } title ? mask.Of(title) : null,
            Author = report.Author is { } author ? mask.Full(author) : null,
        };
    }

    Incident Of(Incident incident)
    {
        var mask = names.MaskFor(incident.Reports);
        return incident with
        {
            Title = mask.Of(incident.Title),
            Sites = [.. incident.Sites.Select(site => Of(site, mask))],
            LaunchedFrom = incident.LaunchedFrom is { } from ? Of(from, mask) : null,
            Attackers = [.. incident.Attackers.Select(mask.Of)],
            Targets = [.. incident.Targets.Select(mask.Of)],
            Attribution = [.. incident.Attribution.Select(row => row with { Attacker = mask.Of(row.Attacker), Speaker = Of(row.Speaker, mask) })],
            Grade = incident.Grade with { Reasons = [.. incident.Grade.Reasons.Select(reason => reason with { Text = Reason(reason.Text, mask) })] },
            Fatalities = [.. incident.Fatalities.Select(group => Of(group, mask))],
            People = [.. incident.People.Select(person => Of(person, mask))],
        };
    }

    // Reasons list origins by their keys behind a colon.
    static string Reason(string text, NameMask mask) =>
        text.IndexOf(": ", StringComparison.Ordinal) is var at and >= 0 ? text[..(at + 2)] + string.Join(", ", text[(at + 2)..].Split(", ").Select(mask.Key)) : text;

    static GroupFatalities Of(GroupFatalities group, NameMask mask) => group with
    {
        Origins = [.. group.Origins.Select(mask.Key)],
        Totals = [.. group.Totals.Select(total => total with { Origin = mask.Key(total.Origin), Speaker = Of(total.Speaker, mask) })],
        Revisions = [.. group.Revisions.Select(revision => revision with { Origin = mask.Key(revision.Origin) })],
    };

    static Person Of(Person person, NameMask mask)
    {
        var withheld = WithheldNames.IsWithheld(person);
        return person with
        {
            Name = withheld ? NameMask.Mark : mask.Full(person.Name),
            AlsoAs = withheld ? [] : [.. person.AlsoAs.Select(mask.Full)],
            Speaker = Of(person.Speaker, mask),
            Mentions = [.. person.Mentions.Select(mention => Of(mention, mask))],
        };
    }

    static PersonMention Of(PersonMention mention, NameMask mask)
    {
        var (quote, at) = Cut(mention.Quote, mention.At, mask);
        return mention with { Quote = quote, At = at, Speaker = Of(mention.Speaker, mask), Via = [.. mention.Via.Select(mask.Of)] };
    }

    LedgerClaim Of(LedgerClaim row)
    {
        var (claim, mask) = (row.Claim, names.MaskFor([row.Claim.Report]));
        var (quote, at) = Cut(claim.Quote, claim.At, mask);
        return row with
        {
            Origin = mask.Key(row.Origin),
            Claim = claim with
            {
                Quote = quote,
                At = at,
                Via = [.. claim.Via.Select(mask.Of)],
                Reasons = [.. claim.Reasons.Select(mask.Of)],
                Speaker = claim.Speaker is { } speaker ? speaker with { Name = mask.Of(speaker.Name), Key = mask.Key(speaker.Key) } : null,
                Place = claim.Place is { } place ? Of(place, mask) : null,
                Casualty = claim.Casualty is { } casualty ? casualty with { Phrase = mask.Of(casualty.Phrase) } : null,
                Damage = claim.Damage is { } damage ? damage with { Thing = mask.Of(damage.Thing) } : null,
                Dispute = claim.Dispute is { } dispute ? dispute with { About = mask.Of(dispute.About) } : null,
                Attack = claim.Attack is { } attack ? Of(attack, mask) : null,
            },
        };
    }

    static Attack Of(Attack attack, NameMask mask) => attack with
    {
        Attackers = Of(attack.Attackers, mask),
        Targets = Of(attack.Targets, mask),
        Sites = [.. attack.Sites.Select(site => Of(site, mask))],
        LaunchedFrom = attack.LaunchedFrom is { } from ? Of(from, mask) : null,
    };

    static ImmutableArray<Actor> Of(ImmutableArray<Actor> actors, NameMask mask) =>
        [.. actors.Select(actor => new Actor(mask.Of(actor.Name), mask.Key(actor.Key), mask.Of(actor.Written)))];

    static Place Of(Place place, NameMask mask) => place with { Name = mask.Full(place.Name), Written = mask.Full(place.Written) };

    static string? Of(string? speaker, NameMask mask) => speaker is null ? null : mask.Of(speaker);

    // A quote stays an exact run of the report's text: the words about the name are left, not the name.
    static (string Quote, Span At) Cut(string quote, Span at, NameMask mask)
    {
        if (mask.LongestRun(quote) is not { } run) return (quote, at);
        var (start, end) = run;
        while (start < end && char.IsWhiteSpace(quote[start])) start++;
        while (end > start && char.IsWhiteSpace(quote[end - 1])) end--;
        return end - start >= ShortestQuote ? (quote[start..end], new(at.Start + start, at.Start + end)) : (mask.Of(quote), at);
    }
}
