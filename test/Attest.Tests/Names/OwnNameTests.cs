using Attest.Model;
using Attest.Names;

namespace Attest.Tests.Names;

public sealed class OwnNameTests
{
    [Theory]
    [InlineData("means Islamic State", "means islamic-state")]
    [InlineData("means Daesh", "means islamic-state")]
    [InlineData("means islamic-state", "means islamic-state")]
    [InlineData(" group ", "group")]
    [InlineData("armed force, Mali", "armed_force, ML")]
    [InlineData("group, SY", "group, SY")]
    [InlineData("group,", "group")]
    [InlineData("means nobody in the tables", null)]
    [InlineData("group, Atlantis", null)]
    [InlineData("gang", null)]
    [InlineData("", null)]
    public void A_value_is_kept_by_key_and_code(string typed, string? expected) => Assert.Equal(expected, OwnName.ValueOf(typed));

    [Theory]
    [InlineData("n-River Brigades", "means islamic-state", "River Brigades means islamic-state")]
    [InlineData("n-River Brigades", "group, SY", "River Brigades is group, SY")]
    [InlineData("n-River Brigades", "group", "River Brigades is group")]
    [InlineData("n-River Brigades", "gang", null)]
    [InlineData("n-River Brigades", "means ", null)]
    [InlineData("n-the brigades", "group", null)]
    [InlineData("n- River", "group", null)]
    [InlineData("n-A", "group", null)]
    [InlineData("n-\u0001B", "group", null)]
    [InlineData("c-1", "group", null)]
    public void A_ruling_is_read_as_it_was_kept(string subject, string value, string? expected) => Assert.Equal(expected, OwnName.Read(subject, value)?.ToString());

    [Fact]
    public void Of_two_rulings_on_one_name_the_later_counts() =>
        Assert.Equal(["Ash Guard is group", "River Brigades means sohr"], OwnName.Of([Rule("River Brigades", "group"), Rule("Ash Guard", "group"), Rule("River Brigades", "means sohr")]).Select(own => own.ToString()));

    [Fact]
    public void Another_name_of_a_party_is_found_in_running_words()
    {
        var table = With("River Brigades means islamic-state");

        Assert.Equal("Islamic State", table.Find("the River Brigades")?.Name);
        Assert.Equal(["islamic-state"], table.Scan(["Men", "of", "the", "River", "Brigades", "fled"]).Select(match => match.Row.Key));
        Assert.Equal("Islamic State", table.Find("Daesh")?.Name);
        Assert.Null(ActorTable.Load().Find("River Brigades"));
    }

    [Fact]
    public void A_new_party_has_a_kind_and_a_country()
    {
        var row = With("River Brigades is group, SY").Find("River Brigades")!;

        Assert.Equal(("River Brigades", ActorKind.Group, "SY"), (row.Name, row.Kind, row.Country));
        Assert.Equal(row, With("River Brigades is group, SY").ById(row.Key));
    }

    [Fact]
    public void A_known_party_keeps_its_names_when_its_kind_is_ruled()
    {
        var row = With("Daesh is organisation, IQ").Find("ISIL")!;

        Assert.Equal(("islamic-state", ActorKind.Organisation, "IQ"), (row.Key, row.Kind, row.Country));
    }

    [Fact]
    public void A_name_moved_to_another_party_leaves_the_first()
    {
        var table = With("Daesh means sohr");

        Assert.Equal("sohr", table.Find("Daesh")?.Key);
        Assert.Equal("islamic-state", table.Find("ISIL")?.Key);
    }

    [Fact]
    public void A_body_that_is_only_composed_can_have_another_name() =>
        Assert.Equal("ML:army", With("River Garrison means ML:army").Find("River Garrison")?.Key);

    [Fact]
    public void What_the_tables_do_not_know_changes_nothing() =>
        Assert.Null(With("River Brigades means gone-from-the-tables").Find("River Brigades"));

    [Fact]
    public void A_kind_bears_on_all_names_of_a_party_and_an_alias_on_itself()
    {
        Assert.Contains("ISIL", ActorTable.Load().NamesOf(new("Daesh", null, ActorKind.Group, "IQ")));
        Assert.Equal(["River Brigades"], ActorTable.Load().NamesOf(new("River Brigades", "islamic-state", null, null)));
    }

    static ActorTable With(string ruling)
    {
        var (name, value) = ruling.Split(" is ") is [var one, var kind] ? (one, kind) : (ruling.Split(" means ")[0], "means " + ruling.Split(" means ")[1]);
        return ActorTable.Load().With([OwnName.Read("n-" + name, value)!]);
    }

    static Decision Rule(string name, string value) => Decision.Of(Ruling.Name, "n-" + name, null, value, [], "as it is said", "A. Coder", "2031-01-01T00:00:00Z");
}
