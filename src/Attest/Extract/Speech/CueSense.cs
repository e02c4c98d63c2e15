namespace Attest.Extract.Speech;

/// <summary>What a cue does with the words it brings; the names are those of the word table.</summary>
public enum CueSense { Say, Tell, Call, Relay, Accuse, Claim, Deny, Doubt, Believe, Learn, Judge, Ask, Want }
