using System.IO.Compression;

namespace Attest.App.Intake.Archives;

/// <summary>One file packed by gzip: it is read as what it is without its ending.</summary>
sealed class GzipFile(IntakeOptions options, ParcelReader reader) : IArchive
{
    public IEnumerable<Input> Read(Parcel parcel)
    {
        using var plain = new GZipStream(parcel.Content, CompressionMode.Decompress, leaveOpen: true);
        using var content = Unpacking.ToSeekable(plain, parcel.Content.Length, options);
        foreach (var input in reader.Read(new(parcel.Name[..^".gz".Length], content, parcel.Nesting + 1, parcel.Sidecar))) yield return input;
    }
}
