using System.Runtime.InteropServices;
using Attest.App.Intake.Archives;
using Attest.App.Intake.Mail;
using Attest.App.Intake.Rows;
using Attest.App.Intake.Warc;
using Attest.Clean;
using Attest.Model;

namespace Attest.App.Intake;

/// <summary>Reads what came by what it is: an archive record by record, anything else as one report.</summary>
sealed class ParcelReader
{
    static readonly string[] OtherKinds =
    [
        ".json", ".xml", ".rss", ".atom", ".yaml", ".yml", ".css", ".js", ".map", ".log", ".sql", ".db", ".ini", ".toml", ".cdx", ".cdxj", ".idx",
        ".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".7z", ".tar", ".tgz", ".bz2", ".xz", ".zst", ".rar", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg",
        ".mp3", ".mp4", ".ttf", ".woff", ".woff2", ".ico",
    ];

    readonly IntakeOptions options;
    readonly Dictionary<string, IArchive> archives;

    public ParcelReader(IntakeOptions options)
    {
        this.options = options;
        var (lines, table, mail, warc) = (new JsonLines(options), new TableRows(options), new MessageFile(options, this), new WarcFile(options));
        archives = new(StringComparer.Ordinal)
        {
            [".jsonl"] = lines, [".ndjson"] = lines, [".csv"] = table, [".tsv"] = table,
            [".zip"] = new ZipFolder(options, this, _ => true), [".wacz"] = new ZipFolder(options, this, IsPartOfWacz),
            [".eml"] = mail, [".mht"] = mail, [".mhtml"] = mail, [".warc"] = warc, [".warc.gz"] = warc, [".gz"] = new GzipFile(options, this),
        };
    }

    /// <summary>True for a name whose content is many records, or must be unpacked, and is not read whole into memory first.</summary>
    public bool IsArchive(string name) => archives.ContainsKey(EndingOf(name));

    /// <summary>Why something of that name is not read, whatever it holds; null when it may be.</summary>
    public static string? RefusalOf(string name) =>
        EndingOf(name) is var ending && OtherKinds.Contains(ending, StringComparer.Ordinal) ? $"{ending} is not a kind of file that is read" : null;

    public IEnumerable<Input> Read(Parcel parcel)
    {
        if (RefusalOf(parcel.Name) is { } refusal) return [Input.Refused(parcel.Name, refusal)];
        if (!archives.TryGetValue(EndingOf(parcel.Name), out var archive)) return [ReadWhole(parcel)];
        return parcel.Nesting < options.MaxNesting ? Guarded(parcel, archive)
            : [Input.Refused(parcel.Name, $"more than {options.MaxNesting} archives in one another")];
    }

    /// <summary>The ending that tells the kind, in lower case; ".warc.gz" is one.</summary>
    static string EndingOf(string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        return ending == ".gz" && name.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase) ? ".warc.gz" : ending;
    }

    // Pages and indexes of a WACZ tell what its WARC files hold.
    static bool IsPartOfWacz(string name) => name.StartsWith("archive/", StringComparison.Ordinal);

    Input ReadWhole(Parcel parcel)
    {
        if (parcel.Content is { CanSeek: true, Length: 0 }) return Input.Refused(parcel.Name, "the file is empty");
        var bytes = Unpacking.ToBytes(parcel.Content, options.MaxBytes);
        return bytes is null ? Input.Refused(parcel.Name, $"the file is larger than {options.MaxBytes} bytes") : Whole(parcel.Name, bytes, parcel.Sidecar);
    }

    /// <summary>One report, or why the bytes are none.</summary>
    public static Input Whole(string name, byte[] bytes, Sidecar? sidecar)
    {
        if (bytes.Length == 0) return Input.Refused(name, "the file is empty");
        if (bytes.AsSpan().StartsWith("%PDF-"u8)) return Pdf.PdfFile.Of(name, bytes, sidecar, null);
        if (BinaryKind.Of(bytes) is { } kind) return Input.Refused(name, $"not text: {kind}");
        return Input.Of(new SourceReport(name, ImmutableCollectionsMarshal.AsImmutableArray(bytes), sidecar));
    }

    /// <summary>The archive's records; where it breaks so that nothing more can be had of it, a refusal ends them.</summary>
    static IEnumerable<Input> Guarded(Parcel parcel, IArchive archive)
    {
        using var each = Lazily(parcel, archive).GetEnumerator();
        for (var goesOn = true; goesOn;)
        {
            Input next;
            try
            {
                if (!each.MoveNext()) yield break;
                next = each.Current;
            }
            catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException or NotSupportedException)
            {
                next = Input.Refused(parcel.Name, FormattableString.Invariant($"broken near byte {PositionOf(parcel.Content)}, and not read from there on: {error.Message}"));
                goesOn = false;
            }

            yield return next;
        }
    }

    // What fails at once fails where the rest does.
    static IEnumerable<Input> Lazily(Parcel parcel, IArchive archive)
    {
        foreach (var input in archive.Read(parcel)) yield return input;
    }

    static long PositionOf(Stream content) => content.CanSeek ? content.Position : 0;
}
