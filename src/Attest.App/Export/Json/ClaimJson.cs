using System.Text.Json;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Export.Json;

/// <summary>A claim as the register's contract has it.</summary>
static class ClaimJson
{
    public static void Write(Utf8JsonWriter writer, LedgerClaim row)
    {
        var claim = row.Claim;
        writer.WriteStartObject();
        writer.WriteString("id", claim.Id);
        writer.WriteString("report", claim.Report);
        writer.WriteString("incident", row.Incident);
        writer.WriteString("kind", Words.Snake(claim.Kind));
        writer.WriteString("quote", claim.Quote);
        writer.WriteNumber("start", claim.At.Start);
        writer.WriteNumber("end", claim.At.End);
        writer.WriteString("speaker", claim.Speaker?.Name);
        PartJson.Write(writer, "via", claim.Via);
        writer.WriteString("stance", Words.Snake(claim.Stance));
        writer.WriteString("scope", Words.Snake(claim.Scope));
        PartJson.Write(writer, "date", row.Date);
        PartJson.Write(writer, "place", claim.Place);
        WriteContent(writer, row);
        writer.WriteString("origin", row.Origin);
        writer.WriteString("rule", claim.Rule);
        if (row.IsCorrected) writer.WriteBoolean("corrected", true);
        writer.WriteEndObject();
    }

    static void WriteContent(Utf8JsonWriter writer, LedgerClaim row)
    {
        var claim = row.Claim;
        WriteOrNull(writer, "casualty", claim.Casualty, casualty => Write(writer, casualty, claim.PartOf));
        WriteOrNull(writer, "damage", claim.Damage, damage => Write(writer, damage));
        WriteOrNull(writer, "attack", claim.Attack, attack => Write(writer, attack));
        WriteOrNull(writer, "dispute", claim.Dispute, dispute =>
        {
            writer.WriteString("disputes", row.Disputes ?? dispute.Disputes);
            writer.WriteString("about", dispute.About);
        });
    }

    static void Write(Utf8JsonWriter writer, Casualty casualty, string? partOf)
    {
        writer.WriteString("effect", Words.Snake(casualty.Effect));
        writer.WriteString("group", Words.Snake(casualty.Group));
        PartJson.Write(writer, casualty.Figure);
        writer.WriteString("phrase", casualty.Phrase);
        writer.WriteString("partOf", partOf);
    }

    static void Write(Utf8JsonWriter writer, Damage damage)
    {
        writer.WriteString("object", damage.Thing);
        if (damage.Class is { } plain) writer.WriteString("class", plain);
        writer.WriteString("effect", Words.Snake(damage.Effect));
        PartJson.Write(writer, damage.Figure);
    }

    static void Write(Utf8JsonWriter writer, Attack attack)
    {
        writer.WriteString("type", Words.Snake(attack.Type));
        PartJson.Write(writer, "attackers", attack.Attackers.Select(actor => actor.Name));
        PartJson.Write(writer, "targets", attack.Targets.Select(actor => actor.Name));
        PartJson.Write(writer, "weapons", attack.Weapons);
        PartJson.Write(writer, "attackersWritten", attack.Attackers.Select(actor => actor.Persons ?? actor.Written));
        PartJson.Write(writer, "targetsWritten", attack.TargetsWritten);
        PartJson.Write(writer, "weaponsWritten", attack.WeaponsWritten);
        writer.WriteString("confidence", attack.Confidence is { } confidence ? Words.Snake(confidence) : null);
    }

    static void WriteOrNull<T>(Utf8JsonWriter writer, string name, T? part, Action<T> write) where T : class
    {
        if (part is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        write(part);
        writer.WriteEndObject();
    }
}
