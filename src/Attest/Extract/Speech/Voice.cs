using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>Whose voice holds at some words.</summary>
/// <param name="Speaker">Null for the outlet's own voice.</param>
/// <param name="Via">Relays, nearest the speaker first.</param>
/// <param name="Stance">Null where neither a speaker nor a hedge says how sure it is.</param>
/// <param name="Reason">How it was found, in words.</param>
public sealed record Voice(Speaker? Speaker, ImmutableArray<string> Via, Stance? Stance, bool Implicit, string Reason)
{
    public static Voice Outlet { get; } = new(null, [], null, false, "no speaker is named: the outlet's own voice");
}
