using System.Text.Json;
using Attest.Store.Json;

namespace Attest.Store.Custody;

/// <summary>A signed head as a file of its own, one JSON object on one line, to be left with somebody else.</summary>
public static class HeadFile
{
    const int LongestFile = 16 * 1024;

    public static string Write(SignedHead head) => StoreJson.Write(head, StoreJson.Default.SignedHead);

    /// <exception cref="InvalidDataException">The file holds no head.</exception>
    public static SignedHead Read(string file)
    {
        try
        {
            if (new FileInfo(file).Length > LongestFile) throw new InvalidDataException($"{file} is too long for a signed head.");
            return StoreJson.Read(File.ReadAllText(file), StoreJson.Default.SignedHead);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{file} holds no signed head.", error);
        }
    }
}
