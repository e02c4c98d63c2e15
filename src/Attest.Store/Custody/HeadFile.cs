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
        if (new FileInfo(file).Length > LongestFile) throw new InvalidDataException($"{file} is too long for a signed head.");
        return Parse(File.ReadAllText(file), file);
    }

    /// <param name="name">What to call it when it holds no head.</param>
    /// <exception cref="InvalidDataException">The text is no head.</exception>
    public static SignedHead Parse(string text, string name)
    {
        try
        {
            var head = StoreJson.Read(text, StoreJson.Default.SignedHead);
            return head is { Hash: not null, At: not null, Key: not null, Signature: not null } ? head : throw new JsonException("A part is null.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{name} holds no signed head.", error);
        }
    }
}
