using System.Collections.Immutable;

namespace Attest.Names;

/// <summary>A place as a report names it.</summary>
/// <param name="Written">The words ("Aleppo province", "the town of Sarmada", "Palmyra, Syria").</param>
/// <param name="KindWord">The word for its kind where it stands outside <paramref name="Written"/> (province, district, town …), or null.</param>
/// <param name="ContainerHints">Names of what it lies in, as the sentence has them, nearest first; may be default.</param>
public sealed record PlaceMention(string Written, string? KindWord = null, ImmutableArray<string> ContainerHints = default)
{
    public ImmutableArray<string> ContainerHints { get; } = ContainerHints.IsDefault ? [] : ContainerHints;
}

/// <summary>What a report tells of where it plays.</summary>
/// <param name="Countries">ISO 3166-1 alpha-2 of the countries it names, also by their people and bodies; as often as it names them.</param>
/// <param name="Dateline">The place of its dateline ("KABUL, Afghanistan"), or null.</param>
/// <param name="Outlet">The outlet that published it, where that tells the news of one town; or null.</param>
public sealed record PlaceContext(ImmutableArray<string> Countries, string? Dateline = null, LocalOutlet? Outlet = null)
{
    public static PlaceContext None { get; } = new([]);

    /// <summary>The countries of the actors that a report names.</summary>
    public static PlaceContext Of(IEnumerable<ActorRow> actors, string? dateline = null, LocalOutlet? outlet = null) =>
        new([.. actors.Select(actor => actor.Country).OfType<string>()], dateline, outlet);
}
