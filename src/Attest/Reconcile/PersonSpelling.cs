using Attest.Extract.People;
using Attest.Model;
using Attest.Names;

namespace Attest.Reconcile;

/// <summary>Which names of an incident are one person's: spellings, short forms and slips of a letter.</summary>
public static class PersonSpelling
{
    /// <summary>Persons of one incident that are held against each other at most; beyond, only what has one key is one.</summary>
    const int MostPersons = 400;

    /// <summary>Letters that a name needs for a slip in it to be one.</summary>
    const int LongEnough = 4;

    /// <summary>Keys of first and last name, by sound: "Sergei Shoigu" and "Sergey Shoygu" are one.</summary>
    public static string KeyOf(string name) => string.Join(' ', PersonKeys.Of(name).Split(' ').Select(NameKey.Of));

    /// <summary>What is told, by the person it is told of, in order of the keys.</summary>
    /// <remarks>
    /// "Kayla Brandt" and "Kaylah Brendt" stay two; "Kayla Brandt" and "Kalya Brandt", or "Chris Brandt" and "Christopher Brandt", are
    /// one, unless a report names both or their ages differ.
    /// </remarks>
    public static IEnumerable<IReadOnlyList<(string Report, NamedPerson Person)>> ByPerson(this IEnumerable<(string Report, NamedPerson Person)> told)
    {
        // Sorted, for whom a name is held against is the first to bear it.
        var persons = told.OrderBy(one => one.Report, StringComparer.Ordinal).ThenBy(one => one.Person.At.Start).ThenBy(one => one.Person.Name, StringComparer.Ordinal).GroupBy(one => KeyOf(one.Person.Name), StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.ToList()).ToList();
        if (persons.Count > MostPersons) return persons;
        for (var at = 0; at < persons.Count; at++)
            for (var other = persons.Count - 1; other > at; other--)
            {
                if (!AreOne(persons[at], persons[other])) continue;
                persons[at].AddRange(persons[other]);
                persons.RemoveAt(other);
            }

        return persons;
    }

    static bool AreOne(List<(string Report, NamedPerson Person)> one, List<(string Report, NamedPerson Person)> other) =>
        AreSpelledAlike(PersonKeys.Of(one[0].Person.Name), PersonKeys.Of(other[0].Person.Name))
        && AgeOf(one) is var age && AgeOf(other) is var theirs && (age is null || theirs is null || age == theirs)
        && !one.Select(told => told.Report).Intersect(other.Select(told => told.Report)).Any();

    static int? AgeOf(List<(string Report, NamedPerson Person)> person) => person.Select(told => told.Person.Age).FirstOrDefault(age => age is not null);

    static bool AreSpelledAlike(string one, string other) =>
        one.Split(' ') is [var first, var last] && other.Split(' ') is [var itsFirst, var itsLast]
        && ((last == itsLast && (IsSlip(first, itsFirst) || IsShort(first, itsFirst) || IsShort(itsFirst, first))) || (first == itsFirst && IsSlip(last, itsLast)));

    // "chris" of "christopher"; initials are too short to tell.
    static bool IsShort(string one, string whole) => one.Length >= LongEnough && whole.StartsWith(one, StringComparison.Ordinal);

    // One letter more, less or another, or two that changed places.
    static bool IsSlip(string one, string other)
    {
        if (one.Length < LongEnough || other.Length < LongEnough || Math.Abs(one.Length - other.Length) > 1) return false;
        var (start, end) = (0, 0);
        while (start < one.Length && start < other.Length && one[start] == other[start]) start++;
        while (end < one.Length - start && end < other.Length - start && one[^(end + 1)] == other[^(end + 1)]) end++;
        var (left, its) = (one[start..^end], other[start..^end]);
        return left.Length <= 1 && its.Length <= 1 || (left.Length == 2 && its.Length == 2 && left[0] == its[1] && left[1] == its[0]);
    }
}
