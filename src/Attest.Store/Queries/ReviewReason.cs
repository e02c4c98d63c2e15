namespace Attest.Store.Queries;

/// <summary>Why a person should look at an incident.</summary>
public enum ReviewReason
{
    /// <summary>No grade can be told.</summary>
    Ungraded,

    /// <summary>Different attackers are named, or an attacker denies it.</summary>
    ContradictoryAttribution,

    /// <summary>A report stands in it that tells neither its day nor one of its sites, or that was joined by a score near the least that joins.</summary>
    UncertainLink,

    /// <summary>No site has a point, or none finer than a province.</summary>
    LowConfidencePlace,

    /// <summary>Another incident has the same day and one of its sites.</summary>
    PossibleDuplicate,
}
