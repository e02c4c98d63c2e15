using Attest.Model;

namespace Attest.Reconcile;

/// <summary>A figure of killed people within an incident, with its origin and when it was told.</summary>
/// <param name="Claim">A casualty claim of killed people.</param>
/// <param name="Origin">Key of its origin after folding.</param>
/// <param name="Group">Its group; that of the figure before it where "a further ten people" goes on from "15 civilians".</param>
/// <param name="Told">Day its report was published, read or worked out; null when unknown.</param>
/// <param name="IsHeadline">True in a headline, deck or heading.</param>
public sealed record Toll(Claim Claim, string Origin, Group Group, DateOnly? Told, bool IsHeadline)
{
    public Figure Figure => Claim.Casualty!.Figure;

    public Place? Place => Claim.Place;

    /// <summary>True for a part of another figure: told so, or of a person or two where the report gives the toll beside it.</summary>
    public bool IsPart { get; init; } = Claim.PartOf is not null;

    /// <summary>True where the figure is denied or withdrawn and so bounds nothing.</summary>
    public bool IsWithdrawn => Claim.Stance == Stance.Denied;

    /// <summary>True when both figures are for places of which neither is or holds the other.</summary>
    public bool IsForAnotherSite(Toll other) =>
        Place is { } here && other.Place is { } there
        && Link.PlaceAgreement.Of(here, there) is not (Link.PlaceMatch.Same or Link.PlaceMatch.Within);

    /// <summary>True when this figure's place holds the other's.</summary>
    public bool Holds(Toll other) =>
        Place is { } here && other.Place is { } there && Link.PlaceAgreement.Holds(here, there);
}
