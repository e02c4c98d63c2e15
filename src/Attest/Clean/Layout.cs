using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Clean;

/// <summary>A report's text with its parts and what they say of the report.</summary>
sealed record Layout(string Text, ImmutableArray<Paragraph> Paragraphs, ReportFacts Facts, ImmutableArray<Note> Notes)
{
    /// <summary>Empty for plain text, see <see cref="CleanReport.Map"/>.</summary>
    public ImmutableArray<TextMap> Map { get; init; } = [];

    /// <summary>Where the facts come from, in order of trust.</summary>
    public ImmutableArray<FactLayer> Layers { get; init; } = [];
}
