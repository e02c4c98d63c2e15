namespace Attest.Compile.Gazetteer;

/// <summary>Longitudes in degrees of what may reach over the 180th meridian.</summary>
static class Longitudes
{
    /// <summary>The same meridians, each less than half a turn from the one before: what leaps from one end of the map to the other goes on past 180.</summary>
    public static double[] Unbroken(IEnumerable<double> longitudes)
    {
        var (shift, last) = (0.0, (double?)null);
        return
        [
            .. longitudes.Select(lon =>
            {
                if (lon - last > 180) shift -= 360;
                else if (last - lon > 180) shift += 360;
                last = lon;
                return lon + shift;
            }),
        ];
    }

    /// <summary>The same meridian from -180 to 180, to four decimals.</summary>
    public static double OnMap(double longitude) => Math.Round(Math.IEEERemainder(longitude, 360), 4);
}
