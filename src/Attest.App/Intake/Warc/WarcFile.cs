using Attest.App.Intake.Archives;

namespace Attest.App.Intake.Warc;

/// <summary>A WARC file (1.0, 1.1), packed by gzip or not: every record ends as a report, as passed over, or as a refusal with its place.</summary>
sealed class WarcFile(IntakeOptions options) : IArchive
{
    readonly WarcReport reports = new(options);

    public IEnumerable<Input> Read(Parcel parcel) => Records(parcel.Content).Select(record => reports.Of(parcel.Name, record));

    IEnumerable<WarcRecord> Records(Stream content)
    {
        content.Position = 0;
        Span<byte> head = stackalloc byte[4];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        // What is no record yet may still be a packed file whose first bytes are damaged; its name is of no help with that.
        return GzipMember.IsStart(head[..read]) ? new GzipWarc(content, options).Read() : new WarcRecords(content, null, options.MaxRecordBytes).Read();
    }
}
