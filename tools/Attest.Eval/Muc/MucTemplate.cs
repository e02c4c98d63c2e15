using System.Text.Json.Serialization;

namespace Attest.Eval.Muc;

/// <summary>A document with its templates.</summary>
/// <param name="Doctext">The text in lower case; only in the gold.</param>
sealed record MucDocument(string Docid, IReadOnlyList<MucTemplate> Templates, string? Doctext = null);

/// <summary>One incident as a template; a role is a list of entities, an entity a list of its mentions.</summary>
sealed record MucTemplate(
    [property: JsonPropertyName("incident_type")] string IncidentType,
    [property: JsonPropertyName("PerpInd")] IReadOnlyList<IReadOnlyList<MucMention>> PerpInd,
    [property: JsonPropertyName("PerpOrg")] IReadOnlyList<IReadOnlyList<MucMention>> PerpOrg,
    [property: JsonPropertyName("Target")] IReadOnlyList<IReadOnlyList<MucMention>> Target,
    [property: JsonPropertyName("Victim")] IReadOnlyList<IReadOnlyList<MucMention>> Victim,
    [property: JsonPropertyName("Weapon")] IReadOnlyList<IReadOnlyList<MucMention>> Weapon)
{
    public static IReadOnlyList<string> Roles { get; } = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"];

    public IReadOnlyList<IReadOnlyList<MucMention>> Role(string name) => name switch
    {
        "PerpInd" => PerpInd,
        "PerpOrg" => PerpOrg,
        "Target" => Target,
        "Victim" => Victim,
        _ => Weapon,
    };
}
