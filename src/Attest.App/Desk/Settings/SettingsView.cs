using System.Collections.Immutable;
using Attest.App.Desk.Register;

namespace Attest.App.Desk.Settings;

/// <summary>What the page of settings shows.</summary>
/// <param name="MayChange">True for those whose role lets them.</param>
/// <param name="Problem">Why a change was not taken; null where none was tried.</param>
public sealed record SettingsView(TileServer? Tiles, bool MayChange, ImmutableArray<RulePreview> Phrases, string? Problem = null)
{
    /// <summary>Address that was sent and not taken.</summary>
    public string? TriedAddress { get; init; }

    public ActorPreview? Actor { get; init; }

    public AliasPreview? Alias { get; init; }

    public WordPreview? Word { get; init; }
}
