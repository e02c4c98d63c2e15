using System.Buffers.Text;
using System.Text;

namespace Attest.Store.Queries;

/// <summary>Where a page of a list ends: the next one begins behind it, whatever was added meanwhile.</summary>
/// <param name="Order">Name of the order in which the list stands.</param>
/// <param name="Key">Of the last row.</param>
/// <param name="Id">Of the last row.</param>
public sealed record PageCursor(string Order, string Key, string Id)
{
    const int MaxLength = 400;

    /// <summary>As it stands in an address.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join('\n', Order, Key, Id)));

    /// <summary>Null for what is no cursor.</summary>
    public static PageCursor? Parse(string written)
    {
        if (written.Length > MaxLength || !Base64Url.IsValid(written)) return null;
        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(written)).Split('\n') is [var order, var key, var id] ? new(order, key, id) : null;
    }
}
