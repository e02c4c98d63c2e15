using System.Globalization;
using Attest.Model;

namespace Attest.App.Listing;

/// <summary>How many independent origins an incident's death figures have.</summary>
static class IncidentOrigins
{
    public static string Count(Incident incident) =>
        incident.Fatalities.SelectMany(group => group.Origins).Distinct(StringComparer.Ordinal).Count().ToString(CultureInfo.InvariantCulture);
}
