using Attest.Model;

namespace Attest.Eval.Linking;

/// <summary>Whether one told hurt and one told dead are the same person: the ledger keeps both claims, a register of victims has one row.</summary>
/// <remarks>"He was taken to hospital, where he was pronounced dead." They are one unless the words tell them apart.</remarks>
sealed class OneVictim(IEnumerable<Claim> claims)
{
    // Characters within which "he died" goes on about the person just told, and within which two are told side by side.
    const int NextWords = 260;
    const int SameBreath = 80;

    readonly List<(Claim Claim, PersonWords Words)> told =
        [.. claims.Where(claim => claim.Casualty is { Figure: { Value: 1 } } && claim.PartOf is null)
            .OrderBy(claim => claim.At.Start).ThenBy(claim => claim.At.End).ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .Select(claim => (claim, new PersonWords(claim)))];

    /// <summary>True where nobody told hurt is told apart from the one told dead.</summary>
    public bool IsHurtAndDead => told.Exists(one => one.Claim.Casualty!.Effect == Effect.Injured)
        && !told.Exists(one => one.Claim.Casualty!.Effect == Effect.Injured && IsAnother(one.Claim, one.Words));

    bool IsAnother(Claim hurt, PersonWords words)
    {
        if (!words.IsAnother && Dead.Any(dead => dead.Words.IsPronoun && After(hurt, dead.Claim) is >= 0 and < NextWords)) return false;
        if (words.IsPronoun) return Before(hurt) is { Claim.Casualty.Effect: not Effect.Killed } meant && IsAnother(meant.Claim, meant.Words);
        if (words.IsAnother || words.IsCount) return true;
        var named = Dead.Where(dead => !dead.Words.IsPronoun).ToList();
        return (!words.IsDefinite && !words.IsName && named.Exists(dead => After(dead.Claim, hurt) is > 0 and < SameBreath))
            || named.Exists(dead => words.IsApartFrom(dead.Words));
    }

    IEnumerable<(Claim Claim, PersonWords Words)> Dead => told.Where(one => one.Claim.Casualty!.Effect == Effect.Killed);

    (Claim Claim, PersonWords Words)? Before(Claim pronoun)
    {
        var before = told.FindLastIndex(one => !one.Words.IsPronoun && one.Claim.Report == pronoun.Report && one.Claim.At.Start < pronoun.At.Start);
        return before < 0 ? null : told[before];
    }

    static int? After(Claim one, Claim next) => one.Report == next.Report ? next.At.Start - one.At.Start : null;
}
