using Attest.Model;

namespace Attest.Extract.Figures;

/// <summary>Number words of a sentence with what bounds them.</summary>
/// <param name="First">First token, the hedge included ("at least 12": "at").</param>
/// <param name="Number">First token of the number itself.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Figure">What they say.</param>
/// <param name="Hedged">True when words beside the number gave the bound.</param>
public sealed record Quantity(int First, int Number, int End, Figure Figure, bool Hedged)
{
    public bool Covers(int token) => First <= token && token < End;
}
