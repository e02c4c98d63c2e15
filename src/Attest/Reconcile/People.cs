using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Reconcile;

/// <summary>The victims of an incident that its reports name, and those they name as having done it; each once however it is spelt.</summary>
/// <remarks>Names are one where first and last name agree, middle names, "Jr." and the spelling apart: see <see cref="PersonSpelling"/>.</remarks>
public static class People
{
    /// <summary>Victims first, by name; a person to whom reports give both parts stands twice, each with its own sentences.</summary>
    public static ImmutableArray<Person> Of(ToldIncident found) => DeadDoer.Mark(Named(found), [.. found.Claims]);

    static ImmutableArray<Person> Named(ToldIncident found) =>
    [
        .. found.Episodes
            .SelectMany(episode => episode.Report.People.Where(person => person.Episode == episode.Number).Select(person => (Report: episode.Report.Source.Id, Person: person)))
            .ByPerson()
            .SelectMany(DoerOrVictim.Parts)
            .Select(part => Make(part.Key, [.. part]))
            .OrderBy(person => person.Role).ThenBy(person => person.Name, StringComparer.Ordinal),
    ];

    static Person Make(PersonRole role, IReadOnlyList<(string Report, NamedPerson Person)> told)
    {
        var name = told.GroupBy(one => one.Person.Name, StringComparer.Ordinal)
            .OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key.Length).ThenBy(same => same.Key, StringComparer.Ordinal).First().Key;
        ImmutableArray<(string Report, NamedPerson Person)> mentions =
        [
            .. told.DistinctBy(one => (one.Report, one.Person.At)).OrderByDescending(one => one.Person.IsOfficial)
                .ThenBy(one => one.Report, StringComparer.Ordinal).ThenBy(one => one.Person.At.Start),
        ];
        var first = mentions[0].Person;
        var ages = told.Where(one => one.Person.Age is not null).GroupBy(one => one.Person.Age!.Value).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).ToList();
        var age = ages.Count == 0 ? (int?)null : ages[0].Key;
        return new(
            name, [.. told.Select(one => one.Person.Name).Where(other => other != name).Distinct().Order(StringComparer.Ordinal)], role,
            StatusOf(role, told.Select(one => one.Person.Status).OfType<PersonStatus>()), age, age is < 18 || (age is null && told.Any(one => one.Person.IsMinor)),
            told.Select(one => one.Person.Occupation).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault(),
            told.Select(one => one.Person.Group).Min(), first.Speaker?.Name, first.Stance, mentions.Any(one => one.Person.IsOfficial),
            [.. told.Select(one => one.Person.Claim).OfType<string>().Distinct().Order(StringComparer.Ordinal)], [.. mentions.Select(Mention)]);
    }

    // Of a victim the worst, of one said to have done it the furthest; one who died in it is dead.
    static PersonStatus? StatusOf(PersonRole role, IEnumerable<PersonStatus> told)
    {
        PersonStatus[] all = [.. told];
        return all.Length == 0 ? null : role == PersonRole.Victim || all.Contains(PersonStatus.Killed) ? all.Min() : all.Max();
    }

    static PersonMention Mention((string Report, NamedPerson Person) told) => new(
        told.Report, told.Person.Quote, told.Person.At, told.Person.Status, told.Person.Speaker?.Name, told.Person.Via, told.Person.Stance,
        told.Person.Claim, told.Person.Rule);
}
