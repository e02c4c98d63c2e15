using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Attest.Model;

namespace Attest.Bench.Scale;

/// <summary>Puts a made report together with the claims that its words make.</summary>
sealed class MadeReading(string id, string outlet, DateOnly published)
{
    static readonly Speaker Police = new("Police", "made-police", SpeakerKind.Body);

    readonly StringBuilder text = new();
    readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    readonly ImmutableArray<Claim>.Builder claims = ImmutableArray.CreateBuilder<Claim>();
    readonly ImmutableArray<Statement>.Builder statements = ImmutableArray.CreateBuilder<Statement>();

    public Span Says(string words, BlockKind kind)
    {
        var at = new Span(text.Length, text.Length + words.Length);
        text.Append(words).Append("\n\n");
        blocks.Add(new(kind, at));
        return at;
    }

    public void Attacked(MadeAttack facts, bool hasDay, bool isNight)
    {
        var by = facts.Group is { } group ? $" by the {group.Name}" : "";
        var weekday = facts.Day.DayOfWeek.ToString();
        var quote = $"A {facts.Weapon} attack{by} hit {facts.Town.Name}";
        var at = Says($"{quote}{(hasDay ? $" on {weekday}" : "")}{(isNight ? " before dawn" : "")}.", BlockKind.Body);
        var date = hasDay ? new When($"on {weekday}", new(null, null, null, facts.Day.DayOfWeek, null, DatePrecision.Day), facts.Day, facts.Day, DatePrecision.Day) : null;
        Add(ClaimKind.Attack, new(at.Start, at.Start + quote.Length), quote, date, facts.Town, null, 1,
            attack: new(facts.Type, facts.Group is null ? [] : [facts.Group], [], [facts.Weapon], [facts.Town]));
    }

    public void Killed(MadeAttack facts, int dead) => Harmed("killed", Effect.Killed, dead, facts.Town, Police);

    public void Hurt(MadeAttack facts) => Harmed("wounded", Effect.Injured, facts.Hurt, facts.Town, null);

    public void LooksBack(int many)
    {
        var quote = string.Create(CultureInfo.InvariantCulture, $"The war has killed {many} people");
        var at = Says(quote + " since it began.", BlockKind.Body);
        Add(ClaimKind.Casualty, new(at.Start, at.Start + quote.Length), quote, null, null, null, null, Scope.Aggregate, casualty: new(Effect.Killed, Group.People, new(many, Bound.Exact), quote));
    }

    /// <summary>What the police say, word for word, or that they say nothing.</summary>
    public void Stated(string words, bool isSaid)
    {
        if (!isSaid) return;
        var at = Says($"Police said {words}.", BlockKind.Body);
        statements.Add(new(Police, [], new(at.Start + 12, at.Start + 12 + words.Length), words, Stance.Asserted));
    }

    public ReadReport Read()
    {
        var whole = text.ToString();
        var hash = ClaimId.Hash(whole);
        return new(
            new(id, id + ".txt", hash, whole, null, outlet, null, null, published, published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), [], "en", blocks.ToImmutable(), []),
            claims.ToImmutable(), statements.ToImmutable(), []);
    }

    void Harmed(string verb, Effect effect, int many, Place town, Speaker? by)
    {
        var quote = string.Create(CultureInfo.InvariantCulture, $"{many} people were {verb} in {town.Name}");
        var at = Says(by is null ? quote + "." : $"{quote}, police said.", BlockKind.Body);
        Add(ClaimKind.Casualty, new(at.Start, at.Start + quote.Length), quote, null, town, by, 1, casualty: new(effect, Group.People, new(many, Bound.Exact), quote));
    }

    void Add(ClaimKind kind, Span at, string quote, When? date, Place? place, Speaker? by, int? episode, Scope scope = Scope.Incident, Casualty? casualty = null, Attack? attack = null) =>
        claims.Add(new(ClaimId.Of(id, kind, at, quote), id, kind, quote, at, by, [], Stance.Asserted, scope, date, place, episode, "made", [], casualty, null, attack));
}
