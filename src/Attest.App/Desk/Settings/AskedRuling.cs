using Attest.App.Decide;
using Attest.Model;
using Attest.Names;

namespace Attest.App.Desk.Settings;

/// <summary>A ruling on a name or a word as somebody typed it.</summary>
/// <param name="Subject">As a decision names it.</param>
/// <param name="Typed">"means Islamic State", "group, Syria", "civilians".</param>
sealed record AskedRuling(Ruling Ruling, string Subject, string Typed)
{
    public static AskedRuling OnName(string name, string typed) => new(Ruling.Name, OwnName.SubjectOf(name), typed);

    public static AskedRuling OnWord(string list, string word, string typed) => new(Ruling.Word, OwnWord.SubjectOf(list, word), typed);

    /// <summary>What it rules; null where <see cref="Problem"/> stands in the way.</summary>
    public TableRuling? Read() => Value is { } value ? TableRuling.Read(Ruling, Subject, value) : null;

    /// <summary>Why it cannot be ruled.</summary>
    public string Problem => Ruling switch
    {
        Ruling.Name when OwnName.NameIn(Subject) is null => "A name needs a capital, and at most 100 letters: without one it would be found in any running text.",
        Ruling.Name => "The tables know no such party, kind or country. A new party is first told by its kind.",
        _ when OwnWord.WordIn(Subject) is null => "A word has three letters or more, and hyphens or apostrophes only within. In things and targets it is one word, in groups at most two, in weapons at most five.",
        _ => "The list has no such kind.",
    };

    public RulingForm ToForm(string reason) => new(Ruling, Subject, null, Typed, [], reason, null);

    /// <summary>As a decision would keep it; null where it cannot be ruled.</summary>
    public string? Value => Ruling == Ruling.Name ? OwnName.ValueOf(Typed) : OwnWord.WordIn(Subject) is var (list, _) ? OwnWord.ValueOf(list, Typed) : null;
}
