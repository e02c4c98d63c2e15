using System.Globalization;
using Attest.App.Intake.Archives;
using Attest.App.Intake.Rows;
using Attest.Model;

namespace Attest.App.Intake.Mail;

/// <summary>A message (.eml) with its attachments, or a page saved as one (MHTML).</summary>
sealed class MessageFile(IntakeOptions options, ParcelReader reader) : IArchive
{
    public IEnumerable<Input> Read(Parcel parcel)
    {
        var bytes = Unpacking.ToBytes(parcel.Content, options.MaxBytes) ?? throw new InvalidDataException($"it is larger than {options.MaxBytes} bytes");
        var message = MessageReader.Read(bytes);
        if (message.Headers.Lines.IsEmpty) throw new InvalidDataException("it does not begin with the header lines of a message");
        return IsSavedPage(message) ? [PageOf(parcel, message)] : LetterOf(parcel, message);
    }

    static bool IsSavedPage(MessagePart message) =>
        message.Headers["Snapshot-Content-Location"] is not null || message.Type.Name == "multipart/related" && message.Parts.Any(part => part.Headers["Content-Location"] is not null);

    /// <summary>The page itself; pictures and scripts saved with it are parts of the same page and no reports.</summary>
    static Input PageOf(Parcel parcel, MessagePart message)
    {
        var page = message.All().FirstOrDefault(part => part.Type.Name is "text/html" or "application/xhtml+xml");
        if (page is null) return Input.Refused(parcel.Name, "the saved page has no part in HTML");
        var url = AddressOf(message.Headers["Snapshot-Content-Location"]) ?? AddressOf(page.Headers["Content-Location"]);
        var sidecar = new Sidecar(url, null, null, null, page.Type.Parameter("charset"));
        // The date of the message is that of the saving, not of the report.
        var saved = RowReport.DateOf(DateHeader(message));
        var input = ParcelReader.Whole(parcel.Name, page.Content.ToArray(), sidecar == new Sidecar(null, null, null, null) ? null : sidecar);
        return input.Report is { } report ? Input.Of(report, new("saved page", url, saved)) : input;
    }

    IEnumerable<Input> LetterOf(Parcel parcel, MessagePart message)
    {
        var told = message.All().Where(part => part.Parts.IsEmpty && !part.IsAttached && part.FileName is null).ToList();
        var text = told.FirstOrDefault(part => part.Type.Name == "text/plain" && HasWords(part)) ?? told.FirstOrDefault(part => part.Type.Name == "text/html");
        yield return text is null ? Input.Refused(parcel.Name, "the message has no text") : TextOf(parcel, message, text);

        var number = 0;
        foreach (var part in message.All().Where(part => part.Parts.IsEmpty && (part.IsAttached || part.FileName is not null)))
        {
            var name = $"{parcel.Name}/{NameOf(part, ++number)}";
            using var content = new MemoryStream(part.Content.ToArray());
            foreach (var input in reader.Read(new(name, content, parcel.Nesting + 1))) yield return input;
        }
    }

    static Input TextOf(Parcel parcel, MessagePart message, MessagePart text)
    {
        var sidecar = new Sidecar(
            null, SenderOf(message.Headers["From"]), RowReport.DateOf(DateHeader(message)),
            message.Headers["Subject"] is { Length: > 0 } subject ? EncodedWords.Decode(subject).Trim() : null, text.Type.Parameter("charset"));
        var input = ParcelReader.Whole(text.Type.Name == "text/html" ? parcel.Name + ".html" : parcel.Name, text.Content.ToArray(), sidecar);
        return input.Report is { } report ? Input.Of(report, new("message", null, sidecar.Published)) : input;
    }

    /// <summary>The sender's name as written before the address; the address is of no use to a reader.</summary>
    static string? SenderOf(string? from)
    {
        if (from is null || from.IndexOf('<', StringComparison.Ordinal) is not (> 0 and var cut)) return null;
        return EncodedWords.Decode(from[..cut].Trim().Trim('"')).Trim() is { Length: > 0 } name ? name : null;
    }

    static string NameOf(MessagePart part, int number) =>
        part.FileName is { } name ? name.Replace('/', '_').Replace('\\', '_') : string.Create(CultureInfo.InvariantCulture, $"part{number}{EndingOf(part.Type.Name)}");

    static string EndingOf(string type) => type switch
    {
        "text/html" => ".html",
        "application/pdf" => ".pdf",
        "message/rfc822" => ".eml",
        "text/plain" => ".txt",
        _ => ".bin",
    };

    // "(UTC)" after the zone is a comment.
    static string? DateHeader(MessagePart message) => message.Headers["Date"] is { } date && date.IndexOf('(', StringComparison.Ordinal) is > 0 and var cut ? date[..cut].Trim() : message.Headers["Date"];

    static bool HasWords(MessagePart part) => part.Content.Span.ContainsAnyExcept((byte)' ', (byte)'\r', (byte)'\n');

    static string? AddressOf(string? written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && written!.Length <= 2000 ? written : null;
}
