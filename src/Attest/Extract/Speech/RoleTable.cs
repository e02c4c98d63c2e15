using System.Collections.Frozen;
using Attest.Languages;
using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>What a noun says of the one who speaks; the names are those of the word table.</summary>
enum RoleKind { Voice, Office, Member, Unnamed, Body, Title }

/// <summary>A row of the table of roles.</summary>
/// <param name="Class">Class under which unnamed speakers are one: official, source, witness …</param>
sealed record Role(RoleKind Kind, string Class);

/// <summary>The nouns for those who speak, by lemma.</summary>
sealed class RoleTable
{
    readonly FrozenDictionary<string, Role> _roles;

    RoleTable(FrozenDictionary<string, Role> roles) => _roles = roles;

    public static RoleTable Load()
    {
        var table = WordTable.Load("En", "speech-roles");
        return new(table.Rows.ToFrozenDictionary(
            row => table[row, "lemma"],
            row => new Role(Enum.Parse<RoleKind>(table[row, "kind"], ignoreCase: true), table[row, "class"]),
            StringComparer.Ordinal));
    }

    public Role? Of(Token token) =>
        _roles.GetValueOrDefault(token.Lemma.ToLowerInvariant()) ?? _roles.GetValueOrDefault(Singular(token.Text.ToLowerInvariant()));

    // "Witnesses" at the head of a sentence may be tagged a name, whose lemma is itself.
    static string Singular(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2] : word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
            : word.EndsWith('s') ? word[..^1] : word;

    public bool Is(Token token, RoleKind kind) => Of(token)?.Kind == kind;
}
