using System.Globalization;
using Attest.Model;

namespace Attest.Resolve.Claims;

/// <summary>The normalised value of a claim, which its id is made of.</summary>
public static class ClaimValue
{
    /// <exception cref="ArgumentException">The claim has no content of its kind.</exception>
    public static string Of(Claim claim) => claim switch
    {
        { Casualty: { } casualty } => Of(casualty),
        { Damage: { } damage } => Of(damage),
        { Attack: { } attack } => Of(attack),
        { Dispute: { } dispute } => Of(dispute, claim.Stance),
        _ => throw new ArgumentException($"The claim {claim.Id} says nothing.", nameof(claim)),
    };

    public static string Of(Casualty casualty) => $"{EnumNames.Of(casualty.Effect)} {EnumNames.Of(casualty.Group)} {Of(casualty.Figure)}";

    public static string Of(Damage damage) => $"{EnumNames.Of(damage.Effect)} {damage.Thing.ToLowerInvariant()} {Of(damage.Figure)}";

    public static string Of(Attack attack) => EnumNames.Of(attack.Type);

    public static string Of(Dispute dispute, Stance stance) => $"{EnumNames.Of(stance)} {dispute.About.ToLowerInvariant()}";

    static string Of(Figure figure) => string.Create(CultureInfo.InvariantCulture, $"{EnumNames.Of(figure.Bound)} {figure.Value} {figure.High}");
}
