namespace Attest.App.Listing;

/// <summary>The listings whose rows have numbers, as the register remembers them.</summary>
static class ListingKinds
{
    public const string Incidents = "incidents";
    public const string Claims = "claims";
    public const string Reports = "reports";
}
