namespace Attest.Store.Tables;

/// <summary>How much of the register a draft holds.</summary>
enum DerivedReach
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>All links, and the parts that reports since added made other than they were; no report or claim is gone.</summary>
    Added,

    /// <summary>What some decisions reach.</summary>
    Decided,
}
