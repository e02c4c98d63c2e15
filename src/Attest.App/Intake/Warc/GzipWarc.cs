namespace Attest.App.Intake.Warc;

/// <summary>Goes through the members of a packed WARC file; after a broken one goes on at the next that unpacks to a record.</summary>
sealed class GzipWarc(Stream file, IntakeOptions options)
{
    const int Window = 1 << 16;

    public IEnumerable<WarcRecord> Read()
    {
        for (var at = 0L; at < file.Length;)
        {
            using var member = GzipMember.Open(file, at);
            if (member is null)
            {
                yield return Fault(at, "there is no packed record where one should begin");
                at = NextMember(at + 1);
                continue;
            }

            var isSound = true;
            foreach (var record in new WarcRecords(new Bounded(member, file, at, options), at, options.MaxRecordBytes).Read())
            {
                isSound = record.Fault is null || record.Headers.Lines.Length > 0;
                yield return record;
            }

            if (member.Next is null && Drain(member, at) is { } fault && isSound) yield return Fault(at, fault);
            at = member.Next ?? NextMember(at + 1);
        }
    }

    /// <summary>Reads to the member's end, within the bounds; what is wrong there, or null.</summary>
    string? Drain(GzipMember member, long at)
    {
        try
        {
            var rest = new Bounded(member, file, at, options);
            var buffer = new byte[Window];
            while (rest.Read(buffer) > 0) continue;
            return null;
        }
        catch (InvalidDataException error)
        {
            return error.Message;
        }
    }

    /// <summary>Where the next member starts that unpacks to the beginning of a record; the file's end when none does.</summary>
    long NextMember(long from)
    {
        var window = new byte[Window];
        while (from < file.Length)
        {
            file.Position = from;
            var read = file.ReadAtLeast(window, window.Length, throwOnEndOfStream: false);
            for (var at = 0; at < read && window.AsSpan(at, read - at).IndexOf((byte)0x1F) is >= 0 and var found; at++)
            {
                at += found;
                if (GzipMember.IsStart(window.AsSpan(at, read - at)) && IsRecord(from + at)) return from + at;
            }

            if (read < window.Length) break;
            // The marks of a start may lie across two windows.
            from += read - 3;
        }

        return file.Length;
    }

    bool IsRecord(long at)
    {
        try
        {
            using var member = GzipMember.Open(file, at);
            var head = new byte[5];
            return member is not null && member.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.AsSpan().SequenceEqual("WARC/"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    static WarcRecord Fault(long at, string why) => new(new(at, 0), Mail.MessageHeaders.None, null, why);

    /// <summary>A member that may not unpack to too much.</summary>
    sealed class Bounded(GzipMember member, Stream file, long at, IntakeOptions options) : ForwardStream
    {
        public override int Read(Span<byte> buffer)
        {
            var read = member.Read(buffer);
            if (member.Unpacked > Archives.Unpacking.Harmless && member.Unpacked > (Math.Max(0, file.Position - at) + 1) * options.MaxRatio)
                throw new InvalidDataException($"it unpacks to more than {options.MaxRatio} times its packed size");
            return read;
        }
    }
}
