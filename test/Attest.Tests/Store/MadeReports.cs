using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Attest.Model;

namespace Attest.Tests.Store;

/// <summary>Reports made up for tests, with claims found by plain search and not by any reader.</summary>
static class MadeReports
{
    public const string Market =
        "Shells fall on Tarvana market\n\nAt least 14 civilians, including four children, were killed when shells struck the market of Tarvana on 3 May 2019, the Tarvana Health Office said.\n";

    public const string Rival =
        "Army speaks of nine dead in Tarvana\n\nThe army of Ostrelia said nine people were killed. It denied firing at the market.\n";

    public static SourceReport Source(string name, string text, Sidecar? sidecar = null) =>
        new(name, [.. Encoding.UTF8.GetBytes(text)], sidecar);

    /// <summary>A report that names a child who was killed, and one whom only a neighbour accuses.</summary>
    public const string Named =
        "Jaylen Ortiz, 9, killed in Tarvana\n\nThe boy, Jaylen Ortiz, was among nine people were killed there. Ortiz had just left school. Colin Ames did it, a neighbour said.\n";

    /// <summary>Reads as a tiny reader would: the words of each claim are looked up in the text.</summary>
    public static ReadReport Read(SourceReport source)
    {
        var text = Encoding.UTF8.GetString(source.Bytes.AsSpan());
        var id = IdOf(source);
        var clean = new CleanReport(
            id, source.Name, Convert.ToHexStringLower(SHA256.HashData(source.Bytes.AsSpan())), text, text.Split('\n')[0], "The Tarvana Post", null,
            "Tarvana", new(2019, 5, 4), "2019-05-04", ["AP"], "en", [new(BlockKind.Body, new(0, text.Length))],
            [new(NoteCodes.HarmWithoutCount, new(0, 5), "made")]);
        ImmutableArray<Statement> statements = [new(HealthOffice, [], new(0, 4), text[..4], Stance.Asserted)];
        return new(clean, [.. ClaimsIn(id, text)], statements, [new(NoteCodes.HarmWithoutCount)]) { People = [.. PeopleIn(text)] };
    }

    /// <summary>Sentences end at full stops; every word hangs on the one before it.</summary>
    public static ParsedReport Parse(SourceReport source)
    {
        var clean = Read(source).Source;
        var sentences = new List<Sentence>();
        for (var start = 0; start < clean.Text.Length;)
        {
            var stop = clean.Text.IndexOfAny(['.', '\n'], start);
            var end = stop < 0 ? clean.Text.Length : stop + 1;
            sentences.Add(new(new(start, end), 0, [.. TokensIn(clean.Text, start, end)], []));
            start = end;
        }

        return new(clean, [.. sentences], []);
    }

    static IEnumerable<Token> TokensIn(string text, int start, int end)
    {
        var index = 0;
        foreach (var word in text[start..end].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var at = text.IndexOf(word, start, StringComparison.Ordinal);
            yield return new(index, new(at, at + word.Length), word, word, "X", "X", index - 1, index == 0 ? "root" : "dep");
            (index, start) = (index + 1, at + word.Length);
        }
    }

    public static string IdOf(SourceReport source) =>
        "r-" + ClaimId.Hash(Convert.ToHexStringLower(SHA256.HashData(source.Bytes.AsSpan())) + source.Sidecar);

    public static Speaker HealthOffice { get; } = new("Tarvana Health Office", "tarvana-health-office", SpeakerKind.Body);

    public static Speaker Army { get; } = new("Ostrelian army", "ostrelian-army", SpeakerKind.Body);

    public static Place Tarvana { get; } =
        new("Tarvana", "Tarvana", 12.5, 41.25, PlacePrecision.Town, ["Lower Province", "Ostrelia"], "made:1", "XX");

    static IEnumerable<NamedPerson> PeopleIn(string text)
    {
        if (Find(text, "The boy, Jaylen Ortiz, was among") is { } child)
            yield return new("Jaylen Ortiz", PersonRole.Victim, PersonStatus.Killed, 9, true, null, Group.Children, null, [], Stance.Asserted, false, child.Of(text), child, 1, null, "person/made");
        if (Find(text, "Colin Ames did it, a neighbour said") is { } doer)
            yield return new("Colin Ames", PersonRole.Perpetrator, null, null, false, null, Group.People, new("a neighbour", "unnamed:resident:", SpeakerKind.Unnamed), [], Stance.Alleged, false, doer.Of(text), doer, 1, null, "person/made");
    }

    static IEnumerable<Claim> ClaimsIn(string report, string text)
    {
        var may3 = new When("3 May 2019", new(2019, 5, 3, null, null, DatePrecision.Day), new(2019, 5, 3), new(2019, 5, 3), DatePrecision.Day);
        if (Find(text, "At least 14 civilians, including four children, were killed") is { } toll)
        {
            var whole = Make(report, text, toll, HealthOffice, may3) with { Kind = ClaimKind.Casualty, Casualty = new(Effect.Killed, Group.Civilians, new(14, Bound.AtLeast), "At least 14") };
            yield return whole;
            yield return Make(report, text, Find(text, "including four children, were killed")!.Value, HealthOffice, may3) with
            {
                Casualty = new(Effect.Killed, Group.Children, Figure.Exactly(4), "four"),
                PartOf = whole.Id,
            };
        }

        if (Find(text, "shells struck the market of Tarvana") is { } attack)
        {
            yield return Make(report, text, attack, null, may3) with
            {
                Kind = ClaimKind.Attack,
                Via = ["AP"],
                Attack = new(IncidentType.ShellingArtilleryMissileAttack, [new("Ostrelian army", "ostrelian-army", "army")], [], ["mortar"], [Tarvana]),
            };
        }

        if (Find(text, "nine people were killed") is { } rival)
            yield return Make(report, text, rival, Army, null) with { Casualty = new(Effect.Killed, Group.People, Figure.Exactly(9), "nine") };

        if (Find(text, "It denied firing at the market") is { } denial)
            yield return Make(report, text, denial, Army with { Implicit = true }, null) with { Kind = ClaimKind.Dispute, Stance = Stance.Denied, Dispute = new("firing at the market") };
    }

    static Claim Make(string report, string text, Span at, Speaker? speaker, When? date) => new(
        "c-" + ClaimId.Hash($"{report} {at.Start} {at.End}"), report, ClaimKind.Casualty, at.Of(text), at, speaker, [], Stance.Asserted, Scope.Incident,
        date, Tarvana, 1, "made/search", ["speaker: made", "scope: made"]);

    static Span? Find(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? null : new(start, start + words.Length);
    }
}
