using System.Collections.Immutable;
using Attest.App.Wording;
using Attest.Model;
using Attest.Names;

namespace Attest.App.Decide;

/// <summary>A ruling on what the tables hold, by which reports are read otherwise: on a name of a party, or on a word of a list.</summary>
/// <param name="Name">Null exactly when <paramref name="Word"/> is not.</param>
sealed record TableRuling(OwnName? Name, OwnWord? Word)
{
    public static bool IsOne(Ruling ruling) => ruling is Ruling.Name or Ruling.Word;

    /// <summary>What a decision rules on the tables; null for any other decision.</summary>
    public static TableRuling? Of(Decision decision) => Read(decision.Ruling, decision.Subject, decision.Value ?? "");

    /// <param name="value">As a decision keeps it.</param>
    public static TableRuling? Read(Ruling ruling, string subject, string value) => ruling switch
    {
        Ruling.Name when OwnName.Read(subject, value) is { } name => new(name, null),
        Ruling.Word when OwnWord.Read(subject, value) is { } word => new(null, word),
        _ => null,
    };

    /// <summary>Words by which the reports that the ruling can change are found.</summary>
    public ImmutableArray<string> Forms => Name is { } name ? ActorTable.Load().NamesOf(name) : Word!.Forms;

    /// <summary>In words: "River Brigades is another name of Islamic State", "River Brigades: group, Syria", "herder: civilians (groups)".</summary>
    public string Told => this switch
    {
        { Name: { Means: { } key } name } => $"{name.Name} is another name of {ActorTable.Load().ById(key)?.Name ?? key}",
        { Name: { Country: { } country } name } => $"{name.Name}: {Words.Plain(name.Kind!.Value)}, {Countries.Of(country)?.Name ?? country}",
        { Name: { } name } => $"{name.Name}: {Words.Plain(name.Kind!.Value)}",
        { Word: { Kind: { } kind } word } => $"{word.Word}: {Plain(kind)} (list of {word.List.Name})",
        _ => $"{Word!.Word}: no word of the list of {Word.List.Name}",
    };

    /// <summary>"aid workers" for "aid_workers".</summary>
    public static string Plain(string kind) => kind.Replace('_', ' ');

    public override string ToString() => Name?.ToString() ?? Word!.ToString();
}
