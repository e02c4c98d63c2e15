namespace Attest.Segment.Learned;

/// <summary>The model files that travel inside the assembly.</summary>
static class EmbeddedModels
{
    /// <exception cref="InvalidDataException">The assembly was built without the model.</exception>
    public static unsafe ReadOnlySpan<byte> Open(string name)
    {
        using var stream = typeof(EmbeddedModels).Assembly.GetManifestResourceStream($"models/{name}.bin")
            ?? throw new InvalidDataException($"The assembly has no model named {name}.");

        // Resources are mapped with the assembly and stay where they are, so the bytes need no copy.
        if (stream is UnmanagedMemoryStream mapped) return new(mapped.PositionPointer, checked((int)mapped.Length));

        var copy = new byte[stream.Length];
        stream.ReadExactly(copy);
        return copy;
    }
}
