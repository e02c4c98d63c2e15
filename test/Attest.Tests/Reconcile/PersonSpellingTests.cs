using Attest.Model;
using Attest.Reconcile;

namespace Attest.Tests.Reconcile;

public sealed class PersonSpellingTests
{
    /// <summary>Names of two reports, the age behind a bar, and how many persons they are.</summary>
    [Theory]
    [InlineData("Kayla Brandt", "Kalya Brandt", 1)]
    [InlineData("Rita Blakely", "Rita Blakley", 1)]
    [InlineData("Chris Brandt", "Christopher Brandt", 1)]
    [InlineData("Sergei Shoigu", "Sergey Shoygu", 1)]
    [InlineData("Kayla Brandt|9", "Kalya Brandt|9", 1)]
    [InlineData("Kayla Brandt|9", "Kalya Brandt|31", 2)]
    [InlineData("Jon Brandt", "Joe Brandt", 2)]
    [InlineData("Anna Brandt", "Anna Keller", 2)]
    [InlineData("Keith Brandt", "Karla Brandt", 2)]
    [InlineData("Al Brandt", "Albert Brandt", 2)]
    public void A_slip_of_the_pen_or_a_short_form_is_no_other_person(string one, string other, int expected) =>
        Assert.Equal(expected, new[] { Told("a", one), Told("b", other) }.ByPerson().Count());

    [Fact]
    public void Twins_whom_one_report_names_stay_two() =>
        Assert.Equal(2, new[] { Told("a", "Keona Brandt"), Told("a", "Deona Brandt") }.ByPerson().Count());

    [Fact]
    public void The_order_of_what_is_told_changes_nothing()
    {
        var told = new[] { Told("a", "Kayla Brandt"), Told("b", "Kalya Brandt"), Told("c", "Omar Haddad"), Told("d", "Omer Haddad") };
        Assert.Equal(Names(told), Names([.. told.Reverse()]));
        Assert.Equal(2, Names(told).Count);
    }

    static List<string> Names((string, NamedPerson)[] told) => [.. told.ByPerson().Select(person => string.Join(' ', person.Select(one => one.Person.Name).Order(StringComparer.Ordinal)))];

    static (string Report, NamedPerson Person) Told(string report, string name)
    {
        var parts = name.Split('|');
        return (report, new(
            parts[0], PersonRole.Victim, null, parts.Length > 1 ? int.Parse(parts[1], null) : null, false, null, Group.People, null, [], Stance.Asserted, false,
            "made words", new(0, 10), 0, null, "person/made"));
    }
}
