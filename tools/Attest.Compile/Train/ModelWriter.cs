using System.Runtime.InteropServices;
using System.Text;
using Attest.Segment.Learned;

namespace Attest.Compile.Train;

/// <summary>Writes what <see cref="ModelReader"/> reads.</summary>
sealed class ModelWriter : IDisposable
{
    readonly MemoryStream bytes = new();
    readonly BinaryWriter writer;

    public ModelWriter()
    {
        writer = new(bytes);
        writer.Write(ModelReader.Magic);
        writer.Write(ModelReader.Version);
    }

    public ModelWriter Strings(IReadOnlyCollection<string> strings)
    {
        writer.Write(strings.Count);
        foreach (var text in strings)
        {
            var encoded = Encoding.UTF8.GetBytes(text);
            writer.Write(encoded.Length);
            writer.Write(encoded);
        }

        return this;
    }

    public ModelWriter Array<T>(ReadOnlySpan<T> elements) where T : unmanaged
    {
        writer.Write(elements.Length);
        writer.Write(MemoryMarshal.AsBytes(elements));
        return this;
    }

    public ModelWriter Linear(LearntWeights weights)
    {
        // One weight in a thousand takes more than a byte, so that the many small ones are told apart.
        var (keys, rows) = (new List<uint>(), new List<ushort>());
        foreach (var (key, row) in weights.Quantize(weights.StepFor(0.001)))
        {
            keys.Add(key);
            rows.Add((ushort)row.Count);
            foreach (var (label, weight) in row) rows.Add((ushort)((label << 8) | (byte)weight));
        }

        return Strings(weights.Labels.ToArray())
            .Array<uint>(CollectionsMarshal.AsSpan(keys)).Array<ushort>(CollectionsMarshal.AsSpan(rows));
    }

    public byte[] ToBytes()
    {
        writer.Flush();
        return bytes.ToArray();
    }

    public LinearModel ToLinear()
    {
        var reader = new ModelReader(ToBytes());
        return LinearModel.Read(ref reader);
    }

    public void Dispose()
    {
        writer.Dispose();
        bytes.Dispose();
    }
}
