using Attest.Model;

namespace Attest.Resolve.Episodes;

/// <summary>Compares parties by their keys.</summary>
static class PartyKeys
{
    /// <summary>True for states, forces and groups; false for persons and plain nouns ("gunman").</summary>
    public static bool IsParty(Actor actor) =>
        !actor.Key.StartsWith("noun:", StringComparison.Ordinal) && !actor.Key.StartsWith("person:", StringComparison.Ordinal);

    /// <summary>True for the same party, and for bodies of one state ("RU", "RU:defence-ministry").</summary>
    public static bool AreAllied(string one, string other) =>
        one == other || StateOf(one) == StateOf(other) || IsCoalitionOf(one, other) || IsCoalitionOf(other, one);

    static string StateOf(string key) => key.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? key[..colon] : key;

    // Reports name the coalition and its lead nation for the same flights.
    static bool IsCoalitionOf(string coalition, string member) =>
        coalition.Contains("coalition", StringComparison.Ordinal) && StateOf(member) == "US";
}
