namespace Attest.Names;

/// <summary>Distances over the ground.</summary>
public static class GreatCircle
{
    const double EarthDiameterKm = 12_742;

    /// <summary>Kilometres between two points in WGS84 degrees, the earth taken as a ball (0.5 % off at most).</summary>
    public static double Km(double lat, double lon, double otherLat, double otherLon)
    {
        var (one, other) = (double.DegreesToRadians(lat), double.DegreesToRadians(otherLat));
        var (north, east) = (Math.Sin((other - one) / 2), Math.Sin(double.DegreesToRadians(otherLon - lon) / 2));
        return EarthDiameterKm * Math.Asin(Math.Sqrt(Math.Min(1, north * north + Math.Cos(one) * Math.Cos(other) * east * east)));
    }
}
