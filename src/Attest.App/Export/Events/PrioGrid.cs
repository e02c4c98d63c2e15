namespace Attest.App.Export.Events;

/// <summary>Cells of PRIO-GRID: half a degree by half a degree, numbered from the south-west corner of the world, row by row to the east.</summary>
/// <remarks>Source: Tollefsen, Strand and Buhaug, "PRIO-GRID: A unified spatial data structure", Journal of Peace Research 49 (2012).</remarks>
static class PrioGrid
{
    const int Rows = 360, Columns = 720;

    /// <summary>Number of the cell that a point lies in, from 1; null where there is no point, or it is not on the globe.</summary>
    /// <param name="lat">WGS84 degrees, as is <paramref name="lon"/>.</param>
    public static int? Cell(double? lat, double? lon)
    {
        if (lat is not (>= -90 and <= 90) || lon is not (>= -180 and <= 180)) return null;
        // The north pole and the line of date belong to the last row and column.
        var row = Math.Min((int)Math.Floor((lat.Value + 90) * 2), Rows - 1);
        var column = Math.Min((int)Math.Floor((lon.Value + 180) * 2), Columns - 1);
        return (row * Columns) + column + 1;
    }
}
