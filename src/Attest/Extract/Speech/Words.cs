namespace Attest.Extract.Speech;

/// <summary>A half-open run of a sentence's words.</summary>
readonly record struct Words(int First, int End)
{
    public bool IsEmpty => End <= First;

    public bool Holds(int token) => First <= token && token < End;

    public bool Holds(Words other) => First <= other.First && other.End <= End;
}
