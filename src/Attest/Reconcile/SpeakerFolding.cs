using System.Collections.Immutable;
using Attest.Model;
using Attest.Names;

namespace Attest.Reconcile;

/// <summary>Makes one key of those under which the reports of one incident name one speaker.</summary>
/// <remarks>
/// "Renko" and "Talvi Renko" are one where only one fuller name ends so; the same person by name is one, whether or
/// not a report says for which body he speaks; officials of no stated country are those of the country that the others are of.
/// </remarks>
public sealed class SpeakerFolding
{
    const string Person = "person:";
    const string Body = "body:";
    const string Unnamed = "unnamed:";

    /// <summary>Letters of an ISO 3166-1 alpha-2 code.</summary>
    const int CountryLength = 2;

    readonly Dictionary<string, string> folded = new(StringComparer.Ordinal);

    /// <param name="speakers">Of one incident.</param>
    public SpeakerFolding(IEnumerable<Speaker> speakers)
    {
        var all = speakers.DistinctBy(speaker => (speaker.Key, speaker.Name))
            .OrderBy(speaker => speaker.Key, StringComparer.Ordinal).ThenBy(speaker => speaker.Name, StringComparer.Ordinal).ToList();
        FoldPersons([.. all.Where(speaker => speaker.Kind == SpeakerKind.Person)]);
        FoldBodies([.. all.Where(speaker => speaker.Kind == SpeakerKind.Body)]);
        FoldUnnamed([.. all.Where(speaker => speaker.Key.StartsWith(Unnamed, StringComparison.Ordinal)).Select(speaker => speaker.Key).Distinct()]);
    }

    public string KeyOf(Speaker speaker) => folded.GetValueOrDefault(speaker.Key, speaker.Key);

    void FoldPersons(List<Speaker> persons)
    {
        foreach (var person in persons.Where(person => person.Key.StartsWith(Person, StringComparison.Ordinal)))
        {
            var same = persons.Where(other => other.Key != person.Key && IsFuller(other, person)).Select(other => other.Key).Distinct().ToList();
            if (same.Count == 1) folded[person.Key] = same[0];
        }

        // A short name may lead to a fuller one which leads to a body; the names get longer, so the path ends.
        foreach (var key in folded.Keys.ToList())
            while (folded.TryGetValue(folded[key], out var further)) folded[key] = further;
    }

    /// <summary>True when the other's name holds all of this one's and ends alike, or is the same and known to speak for a body.</summary>
    static bool IsFuller(Speaker other, Speaker person)
    {
        var (fuller, name) = (NameKeys(other.Name), NameKeys(person.Name));
        if (name.IsEmpty || fuller.IsEmpty || !EndsAlike(fuller, name) || !name[..^1].All(fuller.Contains)) return false;
        if (fuller.Length != name.Length) return fuller.Length > name.Length;
        return !other.Key.StartsWith(Person, StringComparison.Ordinal) || (fuller[^1] != name[^1] && string.CompareOrdinal(other.Key, person.Key) < 0);
    }

    /// <summary>The same last name; one spelt with other vowels ("Saiz", "Sayez") only beside a given name, which the other holds too.</summary>
    static bool EndsAlike(ImmutableArray<string> fuller, ImmutableArray<string> name) =>
        fuller[^1] == name[^1] || (name.Length > 1 && Consonants(fuller[^1]) == Consonants(name[^1]));

    static string Consonants(string key) => string.Concat(key.Where(letter => letter is not ('a' or 'y' or 'w')));

    static ImmutableArray<string> NameKeys(string name) =>
        [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8).Select(NameKey.Of).Where(key => key.Length > 0)];

    /// <summary>"The health ministry" is the one ministry of health that the others are of; "the army" the one army.</summary>
    void FoldBodies(List<Speaker> bodies)
    {
        foreach (var body in bodies.Where(body => body.Key.StartsWith(Body, StringComparison.Ordinal)))
        {
            var same = bodies.Where(other => other.Key != body.Key && IsOfState(other.Key) && Ends(other, body.Key[Body.Length..])).Select(other => other.Key).Distinct().ToList();
            if (same.Count == 1) folded[body.Key] = same[0];
        }
    }

    static bool IsOfState(string key) => key.Length > CountryLength && key[CountryLength] == ':';

    static bool Ends(Speaker other, string words) =>
        NameFold.Of(other.Name).EndsWith(" " + words, StringComparison.Ordinal)
        || (words is "army" or "military" && other.Key.AsSpan(CountryLength) is ":army" or ":armed-forces");

    void FoldUnnamed(List<string> keys)
    {
        foreach (var key in keys.Where(key => key.EndsWith(':')))
        {
            var same = keys.Where(other => other.Length == key.Length + CountryLength && other.StartsWith(key, StringComparison.Ordinal)).ToList();
            if (same.Count == 1) folded[key] = same[0];
        }
    }
}
