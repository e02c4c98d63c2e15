namespace Attest.Compile.Gazetteer;

/// <summary>A populated place as the sources have it.</summary>
/// <param name="Id">GeoNames id; null where the source gives none.</param>
/// <param name="Feature">GeoNames feature code; empty where the source gives none.</param>
/// <param name="First">Code of the first-order unit; may be empty.</param>
/// <param name="Second">Code of the second-order unit; may be empty.</param>
sealed record City(long? Id, string Name, string Country, string First, string Second, string Feature, long Population, double Lat, double Lon)
{
    public string Key => Id is { } id ? $"gn:{id}" : FormattableString.Invariant($"at:{Country}:{Lat:F4},{Lon:F4}");

    public string? FirstKey => First.Length > 0 && Country.Length > 0 ? $"adm:{Country}.{First}" : null;

    public string? SecondKey => Second.Length > 0 && FirstKey is { } first ? $"{first}.{Second}" : null;
}
