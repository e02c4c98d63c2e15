namespace Attest.Model;

/// <summary>What part of a report a run of its text is.</summary>
public enum BlockKind { Title, Deck, Heading, Body, Byline, Dateline, Caption, Furniture }

/// <summary>A run of the report's text with one role, a paragraph as a rule.</summary>
/// <remarks>Title, Deck, Heading, Body and Caption are read; Byline, Dateline and Furniture are not.</remarks>
public sealed record Block(BlockKind Kind, Span At)
{
    public bool IsRead => Kind is BlockKind.Title or BlockKind.Deck or BlockKind.Heading or BlockKind.Body or BlockKind.Caption;
}
