using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>Who a source's words name, with what later words may call them.</summary>
/// <param name="Heads">Lemmas that "the …" may take up again: ministry, spokesman, brother.</param>
/// <param name="IsOutlet">True for agencies, papers and stations: one told or citing is a relay.</param>
sealed record Named(Speaker Speaker, ImmutableArray<string> Heads, bool IsPerson, bool IsPlural, bool IsOutlet = false)
{
    public ImmutableArray<string> Via { get; init; } = [];

    /// <summary>One who spoke but cannot be named: a pronoun after it must not fall to somebody earlier.</summary>
    public static Named Stranger { get; } = new(new("?", "", SpeakerKind.Unnamed), [], IsPerson: true, IsPlural: false);
}
