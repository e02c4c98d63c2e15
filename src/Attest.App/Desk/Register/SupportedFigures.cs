using System.Collections.Immutable;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Desk.Register;

/// <summary>Death figures of an incident that some origin gives as a whole; a group of which only parts are told has none.</summary>
static class SupportedFigures
{
    /// <summary>"12–20 civilians", a part a group.</summary>
    public static ImmutableArray<string> Words(Incident incident) =>
        [.. Whole(incident).Select(group => $"{FigureWords.Range(group.Lowest, group.Highest)} {CountedWords.Of(group.Group, group.Highest)}")];

    static IEnumerable<GroupFatalities> Whole(Incident incident) => incident.Fatalities.Where(group => !group.Claims.IsEmpty || group.Summed);
}
