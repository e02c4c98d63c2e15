using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Names;

/// <summary>A row before it is compiled; the parent is named by key.</summary>
public sealed record GazetteerDraft(
    string Key, string Name, PlacePrecision Kind, double? Lat, double? Lon, string? Country, string? Parent,
    long Population, string Source, ImmutableArray<string> OtherNames);
