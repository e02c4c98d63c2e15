using System.Collections.Immutable;
using Attest.App.Desk.Register;
using Attest.App.Export.Rules;

namespace Attest.App.Desk.Settings;

/// <summary>What the page of settings shows.</summary>
/// <param name="MayChange">True for those whose role lets them.</param>
/// <param name="Problem">Why a change was not taken; null where none was tried.</param>
public sealed record SettingsView(TileServer? Tiles, bool MayChange, ImmutableArray<RulePreview> Phrases, string? Problem = null)
{
    /// <summary>Address that was sent and not taken.</summary>
    public string? TriedAddress { get; init; }

    /// <summary>A ruling on a name that somebody thinks of.</summary>
    public RulingProposal? OnName { get; init; }

    /// <summary>A ruling on a word that somebody thinks of.</summary>
    public RulingProposal? OnWord { get; init; }

    /// <summary>True for those who let others in.</summary>
    public bool KeepsUsers { get; init; }

    /// <summary>True where something that was sent was not taken.</summary>
    public bool IsRefused { get; init; }

    /// <summary>A number for a word that somebody thinks of.</summary>
    public NumberProposal? OnNumber { get; init; }

    /// <summary>The house rules that can be asked for, this register's own last.</summary>
    internal ImmutableArray<HouseRule> Rules { get; init; } = [];

    /// <summary>Rulings on names, words and numbers that stand.</summary>
    public ImmutableArray<RuledEntry> Ruled { get; init; } = [];

    /// <summary>Reports that are still to be read anew after a ruling on a name or a word.</summary>
    public int BeingRead { get; init; }

    /// <summary>What was asked for.</summary>
    public SettingsQuery Asked { get; init; } = new();

    public ActorPreview? Actor { get; init; }

    public AliasPreview? Alias { get; init; }

    public WordPreview? Word { get; init; }

    /// <summary>The page after a ruling on a name was not taken.</summary>
    public SettingsView WithProblemOnName(string problem) => this with { OnName = (OnName ?? new(Told: null)) with { Problem = problem } };

    /// <summary>The page after a number for a word was not taken.</summary>
    public SettingsView WithProblemOnNumber(string problem) => this with { OnNumber = (OnNumber ?? new(Told: null)) with { Problem = problem } };

    /// <summary>The page after a ruling on a word was not taken.</summary>
    public SettingsView WithProblemOnWord(string problem) => this with { OnWord = (OnWord ?? new(Told: null)) with { Problem = problem } };
}

/// <summary>What the address of the settings asks for.</summary>
/// <param name="Actor">Name of a party.</param>
/// <param name="Means">Name of the party that the first would be another name of.</param>
/// <param name="Kind">Kind of party that it would be, in snake case.</param>
/// <param name="Country">Country of the party.</param>
/// <param name="Word">Word looked for in the lists.</param>
/// <param name="As">List and kind that the word would be of: "groups:civilians", "groups:none".</param>
/// <param name="Vague">Words for a number: "dozens".</param>
/// <param name="Number">What they would count as: "12", "12-24", "12/18/24".</param>
public sealed record SettingsQuery(string? Actor = null, string? Means = null, string? Kind = null, string? Country = null, string? Word = null, string? As = null,
    string? Vague = null, string? Number = null)
{
    const int LongestWords = 200;

    /// <summary>Without what is empty or too long.</summary>
    public SettingsQuery Short() => new(Short(Actor), Short(Means), Short(Kind), Short(Country), Short(Word), Short(As), Short(Vague), Short(Number));

    /// <summary>The ruling on the name; null where none is asked for.</summary>
    internal AskedRuling? OnName => Actor is null || (Means ?? Kind) is null ? null
        : AskedRuling.OnName(Actor, Means is not null ? $"means {Means}" : Country is null ? Kind! : $"{Kind}, {Country}");

    /// <summary>The ruling on the word; null where none is asked for.</summary>
    internal AskedRuling? OnWord => Word is null || As?.Split(':', 2) is not [var list, var kind] ? null : AskedRuling.OnWord(list, Word, kind);

    static string? Short(string? words) => words?.Trim() is { Length: > 0 and <= LongestWords } kept ? kept : null;
}
