using System.Collections.Immutable;

namespace Attest.App.Intake.Mail;

/// <summary>A part of a message: what it is, and its content decoded or its own parts.</summary>
/// <param name="Content">Decoded; empty for a part that only holds others.</param>
sealed record MessagePart(MessageHeaders Headers, MediaType Type, ReadOnlyMemory<byte> Content, ImmutableArray<MessagePart> Parts)
{
    /// <summary>This part and all in it, in order.</summary>
    public IEnumerable<MessagePart> All() => Parts.SelectMany(part => part.All()).Prepend(this);

    public bool IsAttached => Headers["Content-Disposition"] is { } disposition && disposition.StartsWith("attachment", StringComparison.OrdinalIgnoreCase);

    /// <summary>Its file name, or null.</summary>
    public string? FileName =>
        (MediaType.Parse(Headers["Content-Disposition"]).Parameter("filename") ?? Type.Parameter("name")) is { Length: > 0 } name ? EncodedWords.Decode(name) : null;
}
