namespace Attest.App.Export.Tables;

/// <summary>Tells by the row of names alone whether a table is parted by commas or semicolons: cells below may hold many of either.</summary>
static class CsvSeparator
{
    const int MostBytes = 64 * 1024;

    /// <summary>Leaves the stream at its start.</summary>
    /// <param name="table">One that can go back.</param>
    public static char Of(Stream table)
    {
        var buffer = new byte[MostBytes];
        var length = table.ReadAtLeast(buffer, MostBytes, throwOnEndOfStream: false);
        table.Position = 0;
        var names = buffer.AsSpan(0, length);
        var end = names.IndexOf((byte)'\n');
        if (end >= 0) names = names[..end];
        return names.Count((byte)';') > names.Count((byte)',') ? ';' : ',';
    }
}
