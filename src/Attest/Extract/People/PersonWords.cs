using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.People;

/// <summary>The words around names of persons, by what they tell.</summary>
static class PersonWords
{
    static readonly ClosedWords Closed = ClosedWords.Load("En", "person-words");

    public static readonly FrozenSet<string> Victims = Closed.Of("victim");
    public static readonly FrozenSet<string> Doers = Closed.Of("doer");
    public static readonly FrozenSet<string> Others = Closed.Of("other");
    public static readonly FrozenSet<string> Kin = Closed.Of("kin");
    public static readonly FrozenSet<string> Minors = Closed.Of("minor");
    public static readonly FrozenSet<string> Identify = Closed.Of("identify");
    public static readonly FrozenSet<string> Killing = Closed.Of("killing");
    public static readonly FrozenSet<string> Hitting = Closed.Of("hitting");
    public static readonly FrozenSet<string> Taking = Closed.Of("taking");
    public static readonly FrozenSet<string> Remembering = Closed.Of("remembering");
    public static readonly FrozenSet<string> Pursuit = Closed.Of("pursuit");
    public static readonly FrozenSet<string> Owned = Closed.Of("owned");
    public static readonly FrozenSet<string> OwnedByDoer = Closed.Of("owned-doer");
    public static readonly FrozenSet<string> OwningUp = Closed.Of("owning-up");
    public static readonly FrozenSet<string> ToCare = Closed.Of("to-care");
    public static readonly FrozenSet<string> Care = Closed.Of("care");
    public static readonly FrozenSet<string> Jail = Closed.Of("jail");
    public static readonly FrozenSet<string> Suffer = Closed.Of("suffer");
    public static readonly FrozenSet<string> Wounds = Closed.Of("wound");
    public static readonly FrozenSet<string> Conditions = Closed.Of("condition");
    public static readonly FrozenSet<string> Dead = Closed.Of("state");
    public static readonly FrozenSet<string> Offices = Closed.Of("office");
    public static readonly FrozenSet<string> Telling = Closed.Of("telling");
    public static readonly FrozenSet<string> Folk = Closed.Of("folk");
    public static readonly FrozenSet<string> OwnHand = Closed.Of("own-hand");
    public static readonly FrozenSet<string> BodyParts = Closed.Of("body-part");
    public static readonly FrozenSet<string> Missiles = Closed.Of("missile");
    public static readonly FrozenSet<string> Streets = Closed.Of("street");
    public static readonly FrozenSet<string> Houses = Closed.Of("house");
    public static readonly FrozenSet<string> Styles = Closed.Of("style");

    static readonly FrozenDictionary<string, PersonStatus> Charged = StatusOfVerbs();

    /// <summary>How far the case against one of whom the verb is said has come; null for other verbs.</summary>
    public static PersonStatus? StatusOf(string lemma) => Charged.TryGetValue(lemma, out var status) ? status : null;

    /// <summary>True when the token is of the set by its lemma or as written.</summary>
    public static bool Is(this FrozenSet<string> words, Token token) =>
        words.Contains(token.Lemma.ToLowerInvariant()) || words.Contains(token.Text.ToLowerInvariant()) || words.Contains(Singular(token));

    // A capitalised plural may be tagged a name, whose lemma is itself.
    static string Singular(Token token)
    {
        var word = token.Text.ToLowerInvariant();
        return word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word.EndsWith('s') ? word[..^1] : word;
    }

    static FrozenDictionary<string, PersonStatus> StatusOfVerbs()
    {
        var table = WordTable.Load("En", "person-status");
        return table.Rows.ToFrozenDictionary(row => table[row, "lemma"], row => EnumNames.Parse<PersonStatus>(table[row, "status"]), StringComparer.Ordinal);
    }
}
