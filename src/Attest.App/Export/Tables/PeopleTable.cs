using System.Collections.Immutable;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Export.Tables;

/// <summary>A row per incident and person named, with the sentence of the first mention.</summary>
static class PeopleTable
{
    const string Separator = "; ";

    public static ImmutableArray<Column<PersonRow>> Columns { get; } =
    [
        Column<PersonRow>.Words("incident", row => row.Incident),
        Column<PersonRow>.Words("name", row => row.Person.Name),
        Column<PersonRow>.Words("also_as", row => string.Join(Separator, row.Person.AlsoAs)),
        Column<PersonRow>.Words("role", row => Words.Snake(row.Person.Role)),
        Column<PersonRow>.Words("status", row => row.Person.Status is { } status ? Words.Snake(status) : null),
        Column<PersonRow>.Integer("age", row => row.Person.Age),
        Column<PersonRow>.Words("occupation", row => row.Person.Occupation),
        Column<PersonRow>.Words("group", row => Words.Snake(row.Person.Group)),
        Column<PersonRow>.Words("speaker", row => row.Person.Speaker),
        Column<PersonRow>.Words("stance", row => Words.Snake(row.Person.Stance)),
        Column<PersonRow>.Words("claims", row => string.Join(Separator, row.Person.Claims)),
        Column<PersonRow>.Words("report", row => row.First?.Report),
        Column<PersonRow>.Words("quote", row => row.First?.Quote),
        Column<PersonRow>.Integer("start", row => row.First?.At.Start),
        Column<PersonRow>.Integer("end", row => row.First?.At.End),
    ];

    public static IEnumerable<PersonRow> Rows(IEnumerable<Incident> incidents) =>
        incidents.SelectMany(incident => incident.People.Select(person => new PersonRow(incident.Id, person)));
}

/// <summary>A person of an incident.</summary>
sealed record PersonRow(string Incident, Person Person)
{
    public PersonMention? First => Person.Mentions.FirstOrDefault();
}
