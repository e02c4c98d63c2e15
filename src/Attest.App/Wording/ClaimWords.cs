using Attest.Model;

namespace Attest.App.Wording;

/// <summary>Claims in a few words.</summary>
static class ClaimWords
{
    /// <summary>"killed: at least 12 civilians".</summary>
    public static string What(Claim claim) => SafeText.OneLine(claim.Kind switch
    {
        ClaimKind.Casualty when claim.Casualty is { } casualty =>
            $"{Words.Plain(casualty.Effect)}: {FigureWords.Of(casualty.Figure, casualty.Phrase)} {CountedWords.Of(casualty.Group, casualty.Figure)}",
        ClaimKind.Damage when claim.Damage is { } damage =>
            $"{Words.Plain(damage.Effect)}: {(damage.Figure.Value is null ? "" : FigureWords.Of(damage.Figure) + " ")}{damage.Thing}",
        ClaimKind.Attack when claim.Attack is { } attack => OfAttack(attack),
        ClaimKind.Dispute when claim.Dispute is { } dispute => $"{Words.Plain(claim.Stance)}: {dispute.About}",
        _ => Words.Plain(claim.Kind),
    });

    /// <summary>"Kareem Shaheen via AP, AFP"; the outlet where it speaks in its own voice.</summary>
    public static string Who(Claim claim)
    {
        var speaker = claim.Speaker?.Name ?? "the outlet";
        return SafeText.OneLine(claim.Via.Length == 0 ? speaker : $"{speaker} via {string.Join(", ", claim.Via)}");
    }

    /// <summary>"Kareem Shaheen via AP (alleged)"; that something is simply asserted goes without saying.</summary>
    public static string WhoHow(Claim claim) =>
        claim.Stance == Stance.Asserted ? Who(claim) : $"{Who(claim)} ({Words.Plain(claim.Stance)})";

    static string OfAttack(Attack attack)
    {
        var by = attack.Attackers.Length == 0 ? "" : $" by {string.Join(", ", attack.Attackers.Select(actor => actor.Name))}";
        var on = attack.Targets.Length == 0 ? "" : $" on {string.Join(", ", attack.Targets.Select(actor => actor.Name))}";
        var count = attack.Count is { } figure ? $", {FigureWords.Of(figure)} counted" : "";
        return $"{TypeWords.Of(attack.Type).ToLowerInvariant()}{by}{on}{count}";
    }
}
