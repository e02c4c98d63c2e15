using System.Text;

namespace Attest.App.Export;

/// <summary>Where an export goes.</summary>
static class ExportFile
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>To <paramref name="file"/>, whole or not at all; to standard output when that is null.</summary>
    public static void Write(Screen screen, string? file, Action<Stream> write)
    {
        if (file is null) WriteOut(screen, write);
        else WriteFile(file, write);
    }

    static void WriteOut(Screen screen, Action<Stream> write)
    {
        using var buffered = new TextStream(screen.Out, Utf8);
        write(buffered);
    }

    static void WriteFile(string file, Action<Stream> write)
    {
        var part = $"{file}.part";
        try
        {
            using (var stream = File.Create(part)) write(stream);
            File.Move(part, file, overwrite: true);
        }
        catch (Exception error)
        {
            if (File.Exists(part)) File.Delete(part);
            if (error is not (IOException or UnauthorizedAccessException)) throw;
            throw new IOException($"{file} cannot be written: {error.Message}", error);
        }
    }
}
