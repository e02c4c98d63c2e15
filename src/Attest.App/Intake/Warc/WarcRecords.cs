using System.Globalization;
using Attest.App.Intake.Mail;

namespace Attest.App.Intake.Warc;

/// <summary>Cuts a run of unpacked bytes into WARC records; after a broken one goes on at the next that begins as records do.</summary>
/// <param name="member">Where the run starts in the file; null when the run is the file itself.</param>
sealed class WarcRecords(Stream stream, long? member, int maxBlock)
{
    const int MaxHeader = 64 * 1024;

    readonly ByteReader bytes = new(stream);

    static ReadOnlySpan<byte> Mark => "WARC/1."u8;

    public IEnumerable<WarcRecord> Read()
    {
        while (SkipLineEnds())
        {
            var at = member is { } packed ? new WarcOffset(packed, bytes.Position) : new WarcOffset(bytes.Position, 0);
            WarcRecord record;
            var goesOn = true;
            try
            {
                record = ReadOne(at, out goesOn);
            }
            catch (InvalidDataException error)
            {
                (record, goesOn) = (Broken(at, error.Message), false);
            }

            yield return record;
            if (!goesOn) yield break;
        }
    }

    /// <param name="goesOn">False when no other record follows.</param>
    WarcRecord ReadOne(WarcOffset at, out bool goesOn)
    {
        goesOn = true;
        if (!bytes.Peek(Mark.Length).SequenceEqual(Mark)) return Resume(at, "there is no record where one should begin", ref goesOn);
        if (HeaderOf(bytes.Peek(MaxHeader), out var headerLength) is not { } headers) return Resume(at, "its header does not end", ref goesOn);
        if (bytes.Peek(headerLength)[Mark.Length..].IndexOf(Mark) >= 0) return Resume(at, "another record begins in its header", ref goesOn);
        if (!long.TryParse(headers["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length)) return Resume(at, "its header gives no length", ref goesOn);
        bytes.Skip(headerLength);
        if (length <= maxBlock) return Body(at, headers, (int)length, ref goesOn);
        goesOn = SkipLarge(length);
        return new(at, headers, null, FormattableString.Invariant($"it is larger than {maxBlock} bytes"));
    }

    /// <summary>Passes over a block that is too large. What it holds may look like records and is none, unless it is not as long as it says.</summary>
    bool SkipLarge(long length)
    {
        var start = bytes.Position;
        if (bytes.TrySkip(length) && EndsHere(bytes.Peek(4))) return true;
        return bytes.TryGoBack(start) && bytes.SkipTo(Mark);
    }

    WarcRecord Body(WarcOffset at, MessageHeaders headers, int length, ref bool goesOn)
    {
        var block = bytes.Take(length);
        if (block.Length < length) return Back(at, block, "it ends before its length is reached", ref goesOn);
        if (!EndsHere(bytes.Peek(4))) return Back(at, block, "it does not end where its length says", ref goesOn);

        // What packed bytes say of themselves at their end is checked when the end is looked at: before this record is believed.
        bytes.Peek(8);
        return BlockDigest.Fault(headers["WARC-Block-Digest"], block) is { } fault ? Broken(at, fault) : new(at, headers, block, null);
    }

    static bool EndsHere(ReadOnlySpan<byte> after) => after.IsEmpty || after.SequenceEqual("\r\n\r\n"u8) || after.StartsWith("\n\n"u8);

    /// <summary>The block may have swallowed records: goes on within it.</summary>
    WarcRecord Back(WarcOffset at, byte[] block, string fault, ref bool goesOn)
    {
        bytes.Return(block);
        goesOn = bytes.SkipTo(Mark);
        return Broken(at, fault);
    }

    WarcRecord Resume(WarcOffset at, string fault, ref bool goesOn)
    {
        bytes.Skip(bytes.Peek(1).Length);
        goesOn = bytes.SkipTo(Mark);
        return Broken(at, fault);
    }

    bool SkipLineEnds()
    {
        try
        {
            while (bytes.Peek(1) is [(byte)'\r' or (byte)'\n']) bytes.Skip(1);
            return !bytes.Peek(1).IsEmpty;
        }
        catch (InvalidDataException)
        {
            // The record before was told to be whole already; what comes after it cannot be had.
            return false;
        }
    }

    static MessageHeaders? HeaderOf(ReadOnlySpan<byte> head, out int length)
    {
        var line = head.IndexOf((byte)'\n') + 1;
        var headers = MessageHeaders.Read(head[line..], out length);
        length += line;
        var ends = head[..length];
        return line > 0 && (ends.EndsWith("\n\r\n"u8) || ends.EndsWith("\n\n"u8)) ? headers : null;
    }

    static WarcRecord Broken(WarcOffset at, string fault) => new(at, MessageHeaders.None, null, fault);
}
