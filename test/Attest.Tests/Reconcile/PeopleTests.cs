using System.Collections.Immutable;
using Attest.Link;
using Attest.Model;
using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

public sealed class PeopleTests
{
    [Fact]
    public void Spellings_of_one_name_over_reports_are_one_person()
    {
        var people = Of([Named("Sergei Zhukov", PersonRole.Victim, PersonStatus.Injured)], [Named("Sergey V. Zhukov", PersonRole.Victim, PersonStatus.Killed) with { Age = 40 }]);
        var person = Assert.Single(people);
        Assert.Equal("Sergey V. Zhukov", person.Name);
        Assert.Equal(["Sergei Zhukov"], person.AlsoAs);
        Assert.Equal(PersonStatus.Killed, person.Status);
        Assert.Equal(40, person.Age);
        Assert.Equal(2, person.Mentions.Length);
    }

    [Fact]
    public void Both_parts_stand_side_by_side_and_victims_first() =>
        Assert.Equal(
            [(PersonRole.Victim, "Ana Petrov"), (PersonRole.Perpetrator, "Ana Petrov")],
            Of([Named("Ana Petrov", PersonRole.Perpetrator, null)], [Named("Ana Petrov", PersonRole.Victim, null)]).Select(person => (person.Role, person.Name)));

    [Theory]
    [InlineData("person/harmed", 1)]
    [InlineData("person/befell", 1)]
    [InlineData("person/identified", 2)]
    public void One_whom_some_call_the_gunman_and_others_tell_of_as_dead_is_the_gunman(string rule, int expected)
    {
        var people = Of(
            [Named("Colin Ames", PersonRole.Perpetrator, PersonStatus.Suspected) with { Rule = "person/noun" }],
            [Named("Colin Ames", PersonRole.Victim, PersonStatus.Killed) with { Rule = rule }]);
        Assert.Equal(expected, people.Length);
        if (expected == 1) Assert.Equal((PersonRole.Perpetrator, PersonStatus.Killed), (people[0].Role, people[0].Status));
    }

    [Fact]
    public void What_an_office_says_comes_first()
    {
        var person = Assert.Single(Of(
            [Named("Ana Petrov", PersonRole.Perpetrator, null)],
            [Named("Ana Petrov", PersonRole.Perpetrator, null) with { Speaker = Body("Dorsk police"), IsOfficial = true }]));
        Assert.True(person.IsOfficial);
        Assert.Equal("Dorsk police", person.Speaker);
    }

    [Theory]
    [InlineData("the gunman", 1, PersonStatus.Killed)]
    [InlineData("the driver", 1, PersonStatus.Suspected)]
    [InlineData("the gunmen", 2, PersonStatus.Suspected)]
    [InlineData("a man", 1, PersonStatus.Suspected)]
    public void The_gunman_who_died_is_the_only_one_named(string phrase, int count, PersonStatus expected)
    {
        var claim = Death(phrase, count);
        var people = DeadDoer.Mark([Row("Colin Ames", PersonRole.Perpetrator, PersonStatus.Suspected)], [claim]);
        Assert.Equal(expected, people[0].Status);
        Assert.Equal(expected == PersonStatus.Killed ? [claim.Id] : [], people[0].Claims);
    }

    [Fact]
    public void Of_two_said_to_have_done_it_nobody_knows_which_died()
    {
        ImmutableArray<Person> two = [Row("Colin Ames", PersonRole.Perpetrator, null), Row("Rob Ames", PersonRole.Perpetrator, null)];
        Assert.Equal(two, DeadDoer.Mark(two, [Death("the gunman", 1)]));
    }

    static Person Row(string name, PersonRole role, PersonStatus? status) =>
        new(name, [], role, status, null, false, null, Group.People, null, Stance.Alleged, false, [], []);

    static Claim Death(string phrase, int count) => new(
        "c-1", "r-1", ClaimKind.Casualty, phrase + " died", new(0, phrase.Length + 5), null, [], Stance.Asserted, Scope.Incident, null, null, 0, "made", [],
        new(Effect.Killed, Group.People, Figure.Exactly(count), phrase));

    static NamedPerson Named(string name, PersonRole role, PersonStatus? status) =>
        new(name, role, status, null, false, null, Group.People, null, [], Stance.Asserted, false, "made words", new(0, 10), 0, null, "person/made");

    // Two reports that tell of one attack, each naming its own.
    static ImmutableArray<Person> Of(params NamedPerson[][] named)
    {
        var episodes = named.Select((people, number) =>
        {
            var read = new ToldReport($"{number}.txt").Says("Nine people died.").Killed("Nine people died", Group.People, Figure.Exactly(9)).Read();
            var named = read with { People = [.. people.Select(person => person with { Episode = read.Claims[0].Episode!.Value })] };
            return ToldEpisode.Of(Episode.Of(named).Single(), named);
        });
        return Attest.Reconcile.People.Of(new("c-1", [.. episodes]));
    }
}
