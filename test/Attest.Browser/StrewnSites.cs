using System.Globalization;
using System.Text;

namespace Attest.Browser;

/// <summary>Sites strewn over a belt of the earth, as the map asks for them; always the same.</summary>
static class StrewnSites
{
    /// <summary>Degrees: west, south, east, north.</summary>
    public static readonly double[] Area = [-10, 0, 80, 50];

    static readonly string[] Grades = ["confirmed", "fair", "weak", "contested", "discounted", "none"];

    public static string GeoJson(int count)
    {
        var chance = new Random(7);
        var json = new StringBuilder("""{"type":"FeatureCollection","features":[""");
        for (var number = 0; number < count; number++)
        {
            if (number > 0) json.Append(',');
            var (lon, lat) = (Between(Area[0], Area[2], chance), Between(Area[1], Area[3], chance));
            json.Append(CultureInfo.InvariantCulture, $$$"""{"type":"Feature","geometry":{"type":"Point","coordinates":[{{{lon:0.0000}}},{{{lat:0.0000}}}]},"properties":{"incident":"i-c-{{{number:x16}}}","place":"Site {{{number}}}","grade":"{{{Grades[number % Grades.Length]}}}","size":{{{chance.Next(200)}}}}}""");
        }

        return json.Append("]}").ToString();
    }

    static double Between(double least, double most, Random chance) => least + chance.NextDouble() * (most - least);
}
