using System.Collections.Frozen;
using Attest.Model;

namespace Attest.App.Export.Datasets;

/// <summary>What ACLED calls a type of incident, and the wider types it counts it to.</summary>
sealed record AcledType(string EventType, string SubEventType, string DisorderType)
{
    public const string AgainstCivilians = "Violence against civilians";

    static readonly FrozenDictionary<IncidentType, AcledType> ByType = BuiltInTables.Read("exports/acled-types.tsv")
        .ToFrozenDictionary(row => EnumNames.Parse<IncidentType>(row[0]), row => new AcledType(row[1], row[2], row[3]));

    public static AcledType Of(IncidentType type) => ByType[type];
}
