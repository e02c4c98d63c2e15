using System.Globalization;

namespace Attest.App.Desk.Figures;

/// <summary>Places along a drawing as shares of its width, so that it is as sharp on a telephone as on a wide screen.</summary>
static class Percent
{
    /// <summary>"37.5%".</summary>
    /// <param name="share">0 at the left end, 1 at the right.</param>
    public static string Of(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");
}
