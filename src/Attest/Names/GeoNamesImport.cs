using System.Collections.Immutable;
using System.Globalization;
using Attest.Model;

namespace Attest.Names;

/// <summary>
/// Turns a GeoNames dump (allCountries.txt or a country's XX.txt: 19 columns apart by tabs) into a gazetteer file that
/// <see cref="Gazetteer.Load"/> takes beside the built-in one.
/// </summary>
/// <remarks>Taken are countries, first- and second-order units, populated places and their parts, and sites that attacks
/// name: bases, airfields, camps, hospitals, markets, mosques, schools, dams, bridges, oil fields.</remarks>
public static class GeoNamesImport
{
    const int Columns = 19;

    /// <summary>Longest line read; a longer one is not of a GeoNames dump and is counted as skipped.</summary>
    const int MaxLine = 64 * 1024;

    /// <summary>Most further names kept of one place.</summary>
    const int MaxOtherNames = 40;

    /// <summary>Reads the dump and writes the gazetteer.</summary>
    /// <exception cref="InvalidDataException">Not one line of it is a row of a GeoNames dump.</exception>
    /// <exception cref="ArgumentException">It has more places than a gazetteer file holds.</exception>
    public static ImportResult Run(TextReader dump, Stream output)
    {
        var (places, skipped) = Read(dump);
        if (places.Count == 0) throw new InvalidDataException("This is not a GeoNames dump: no line has 19 columns and a place that is taken.");
        var image = GazetteerWriter.Write(places.Values);
        output.Write(image);
        return new(places.Count, skipped);
    }

    static (Dictionary<string, GazetteerDraft> Places, int Skipped) Read(TextReader dump)
    {
        var places = new Dictionary<string, GazetteerDraft>(StringComparer.Ordinal);
        var skipped = 0;
        while (dump.ReadLine() is { } line)
        {
            if (line.Length <= MaxLine && Place(line.Split('\t')) is { } place) places[place.Key] = place;
            else skipped++;
        }

        return (places, skipped);
    }

    static GazetteerDraft? Place(string[] cells)
    {
        if (cells.Length != Columns || KindOf(cells[6], cells[7]) is not { } kind) return null;
        if (!uint.TryParse(cells[0], CultureInfo.InvariantCulture, out var id) || id >= GazetteerFormat.FirstHashedId) return null;
        if (Degrees(cells[4], 90) is not { } lat || Degrees(cells[5], 180) is not { } lon) return null;
        if (cells[1].Length is 0 or > NameFold.MaxLength || cells[8] is not ({ Length: 2 } or "")) return null;
        _ = long.TryParse(cells[14], CultureInfo.InvariantCulture, out var population);
        var (country, first, second) = (cells[8], cells[10], cells[11]);
        var key = KeyOf(kind, cells[7], country, first, second) ?? $"gn:{id}";
        return new(
            key, cells[1], kind, lat, lon, country.Length == 0 ? null : country, ParentOf(kind, country, first, second),
            population, "Import", OtherNames(cells));
    }

    /// <summary>Units and countries have the keys of the built-in gazetteer, so that both speak of one place.</summary>
    static string? KeyOf(PlacePrecision kind, string feature, string country, string first, string second) => kind switch
    {
        PlacePrecision.Country when feature.StartsWith("PCL", StringComparison.Ordinal) && country.Length > 0 => "iso:" + country,
        PlacePrecision.Province when first.Length > 0 => $"adm:{country}.{first}",
        PlacePrecision.District when second.Length > 0 => $"adm:{country}.{first}.{second}",
        _ => null,
    };

    static string? ParentOf(PlacePrecision kind, string country, string first, string second)
    {
        if (country.Length == 0 || kind is PlacePrecision.Country) return null;
        if (first is "" or "00" || kind is PlacePrecision.Province) return "iso:" + country;
        return second.Length == 0 || kind is PlacePrecision.District ? $"adm:{country}.{first}" : $"adm:{country}.{first}.{second}";
    }

    static PlacePrecision? KindOf(string group, string feature) => (group, feature) switch
    {
        ("A", "PCLI" or "PCL" or "PCLD" or "PCLS") => PlacePrecision.Country,
        ("A", "ADM1") => PlacePrecision.Province,
        ("A", "ADM2") => PlacePrecision.District,
        ("P", "PPLX") => PlacePrecision.Neighbourhood,
        ("P", "PPLQ" or "PPLH" or "PPLCH") => null,
        ("P", _) => PlacePrecision.Town,
        ("S", "AIRB" or "AIRF" or "AIRP" or "CMP" or "CMPRF" or "HSP" or "MKT" or "MSQE" or "CH" or "SCH" or "UNIV" or "PRN" or "DAM" or "BDG" or "OILR" or "INSM")
            => PlacePrecision.Site,
        ("L", "MILB" or "OILF" or "RGN") => feature == "RGN" ? PlacePrecision.Region : PlacePrecision.Site,
        _ => null,
    };

    static ImmutableArray<string> OtherNames(string[] cells) =>
    [
        .. cells[3].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Prepend(cells[2])
            .Where(name => name.Length is > 0 and <= NameFold.MaxLength && name != cells[1])
            .Distinct(StringComparer.Ordinal).Take(MaxOtherNames),
    ];

    static double? Degrees(string cell, double most) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most ? degrees : null;
}

/// <summary>What an import took.</summary>
/// <param name="Places">Rows written.</param>
/// <param name="Skipped">Lines that are of no kind taken, or not of a dump.</param>
public readonly record struct ImportResult(int Places, int Skipped);
