using System.Collections.Immutable;
using Attest.Extract.People;
using Attest.Model;
using Attest.Names;

namespace Attest.App.Export.Names;

/// <summary>
/// Names that an export withholds: those of minors, and of people said to have done it whom no police, prosecution, court or
/// other office names.
/// </summary>
sealed class WithheldNames
{
    readonly ILookup<string, WithheldName> byReport;
    readonly WithheldForms all;

    WithheldNames(WithheldForms all, ILookup<string, WithheldName> byReport)
    {
        (this.all, this.byReport) = (all, byReport);
        MaskForDecisions = new(all, [.. byReport.SelectMany(report => report).SelectMany(name => name.Words)]);
    }

    public bool IsEmpty => all.IsEmpty;

    public static WithheldNames Of(IEnumerable<Incident> incidents)
    {
        var told = incidents.SelectMany(incident => incident.People.Where(IsWithheld).Select(person => (incident, person))).ToList();
        var number = 0;
        var names = told.GroupBy(pair => PersonKeys.Of(pair.person.Name), StringComparer.Ordinal)
            .Select(same => (Name: WithheldName.Of(++number, same.SelectMany(pair => pair.person.AlsoAs.Prepend(pair.person.Name))), Reports: same.SelectMany(pair => pair.incident.Reports).Distinct(StringComparer.Ordinal)))
            .ToList();
        return new(new([.. names.Select(one => one.Name)]), names.SelectMany(one => one.Reports.Select(report => (report, one.Name))).ToLookup(pair => pair.report, pair => pair.Name, StringComparer.Ordinal));
    }

    /// <summary>The dead stand no trial: an attacker told to have died in it is named.</summary>
    public static bool IsWithheld(Person person) => person.IsMinor || person is { Role: PersonRole.Perpetrator, IsOfficial: false, Status: not PersonStatus.Killed };

    /// <summary>What withholds the names in words that people wrote at the desk: they may mean any report.</summary>
    public NameMask MaskForDecisions { get; }

    /// <summary>What withholds the names in words of those reports: there a first or last name alone is withheld too.</summary>
    public NameMask MaskFor(IEnumerable<string> reports) => new(all, [.. reports.SelectMany(report => byReport[report]).SelectMany(name => name.Words)]);
}

/// <summary>A name that is withheld, in all the ways in which reports write it.</summary>
/// <param name="Number">From 1, in order of the incidents: tells withheld persons apart where an origin has to.</param>
/// <param name="Forms">Folded words of each way.</param>
/// <param name="Words">Words that alone may mean the person.</param>
/// <param name="Keys">Keys under which the person would be an origin.</param>
sealed record WithheldName(int Number, ImmutableArray<ImmutableArray<string>> Forms, ImmutableHashSet<string> Words, ImmutableArray<string> Keys)
{
    const int ShortestWord = 3;

    public static WithheldName Of(int number, IEnumerable<string> names)
    {
        ImmutableArray<string> written = [.. names.Distinct(StringComparer.Ordinal)];
        ImmutableArray<ImmutableArray<string>> forms = [.. written.Select(PersonKeys.WordsOf).Where(words => words.Length > 0)];
        return new(
            number, forms, forms.SelectMany(words => words).Where(word => word.Length >= ShortestWord).ToImmutableHashSet(StringComparer.Ordinal),
            [.. written.Select(name => "person:" + NameKey.Of(name)).Distinct(StringComparer.Ordinal)]);
    }
}
