using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Reconcile.Rulings;

/// <summary>Corrects what an incident's claims together say of it.</summary>
public static class IncidentCorrection
{
    public const string Date = "date", Type = "type", Site = "site";

    public static ImmutableArray<string> Fields { get; } = [Date, Type, Site];

    /// <summary>True when the field can have that value.</summary>
    public static bool Fits(string field, string value) => field switch
    {
        Date => DateText.Read(value) is not null,
        Type => TypeOf(value) is not null,
        Site => RuledPlace.Read(value) is not null,
        _ => false,
    };

    public static IncidentDate? DateOf(string value) =>
        DateText.Read(value) is { } date ? new(date.From, date.To, date.Precision, date.Written) : null;

    public static IncidentType? TypeOf(string value)
    {
        foreach (var type in Enum.GetValues<IncidentType>())
            if (EnumNames.Of(type) == value) return type;
        return null;
    }
}
