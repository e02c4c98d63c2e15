namespace Attest.Model;

/// <summary>What a name in a sentence names.</summary>
public enum EntityKind { Person, Place, Organisation }

/// <summary>A name in a sentence: tokens <paramref name="First"/> up to but not with <paramref name="End"/>.</summary>
public sealed record Entity(EntityKind Kind, int First, int End, Span At)
{
    public bool Covers(int token) => First <= token && token < End;
}
