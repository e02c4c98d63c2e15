using Attest.Model;
using Attest.Names;

namespace Attest.Tests.Names;

public sealed class OwnWordTests
{
    [Theory]
    [InlineData("groups", "Herder", "w-groups:herder")]
    [InlineData("groups", "  boda   rider ", "w-groups:boda rider")]
    [InlineData("weapons", "TB2", "w-weapons:TB2")]
    public void A_subject_has_small_letters_where_capitals_say_nothing(string list, string word, string expected) => Assert.Equal(expected, OwnWord.SubjectOf(list, word));

    [Theory]
    [InlineData("w-groups:herder", "civilians", "groups: herder is civilians")]
    [InlineData("w-groups:boda rider", "civilians", "groups: boda rider is civilians")]
    [InlineData("w-groups:student", "none", "groups: student is none")]
    [InlineData("w-things:dugout", "vessel", "things: dugout is vessel")]
    [InlineData("w-targets:granary", "target", "targets: granary is target")]
    [InlineData("w-weapons:TB2", "drone", "weapons: TB2 is drone")]
    [InlineData("w-weapons:home-made gun", "small_arm", "weapons: home-made gun is small_arm")]
    [InlineData("w-groups:herder", "vessel", null)]
    [InlineData("w-groups:herder", "", null)]
    [InlineData("w-groups:Herder", "civilians", null)]
    [InlineData("w-groups:it", "civilians", null)]
    [InlineData("w-groups:a b c", "civilians", null)]
    [InlineData("w-groups:one two three", "civilians", null)]
    [InlineData("w-things:dug out", "vessel", null)]
    [InlineData("w-groups:-herder", "civilians", null)]
    [InlineData("w-groups:her\tder", "civilians", null)]
    [InlineData("w-groups:herder\n", "civilians", null)]
    [InlineData("w-verbs:herd", "civilians", null)]
    [InlineData("w-groups", "civilians", null)]
    [InlineData("n-Herder", "civilians", null)]
    public void A_ruling_is_read_as_it_was_kept(string subject, string value, string? expected) => Assert.Equal(expected, OwnWord.Read(subject, value)?.ToString());

    [Fact]
    public void A_word_has_an_end() => Assert.Null(OwnWord.WordIn("w-groups:" + new string('a', 61)));

    [Theory]
    [InlineData("Aid workers", "aid_workers")]
    [InlineData(" none ", "none")]
    [InlineData("civilians", "civilians")]
    [InlineData("vessel", null)]
    [InlineData("", null)]
    public void A_kind_is_kept_by_its_name(string typed, string? expected) => Assert.Equal(expected, OwnWord.ValueOf(EditedList.Groups, typed));

    [Fact]
    public void Of_two_rulings_on_one_word_the_later_counts() => Assert.Equal(
        ["groups: herder is militants", "things: herder is unit"],
        OwnWord.Of([Rule("w-groups:herder", "civilians"), Rule("w-things:herder", "unit"), Rule("w-groups:herder", "militants")]).Select(own => own.ToString()));

    [Fact]
    public void Every_list_has_kinds_and_another_name()
    {
        Assert.All(EditedList.All, list => Assert.NotEmpty(list.Kinds));
        Assert.All(EditedList.All, list => Assert.DoesNotContain(OwnWord.None, list.Kinds));
        Assert.All(EditedList.All, list => Assert.Same(list, EditedList.Named(list.Name)));
        Assert.Null(EditedList.Named("verbs"));
    }

    static Decision Rule(string subject, string value) => Decision.Of(Ruling.Word, subject, null, value, [], "as it is said here", "A. Coder", "2031-01-01T00:00:00Z");
}
