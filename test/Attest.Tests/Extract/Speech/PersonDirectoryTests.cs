using Attest.Extract.Speech;

namespace Attest.Tests.Extract.Speech;

public sealed class PersonDirectoryTests
{
    static PersonDirectory Of(params string[] sentences) => PersonDirectory.Of(TestSentence.Report(sentences), RoleTable.Load());

    [Fact]
    public void A_surname_stands_for_the_full_name_however_it_is_spelt()
    {
        var people = Of("Mayor/mayor/NOUN/2/compound Sergei/Sergei/PROPN/0/root Duvov/Duvov/PROPN/2/flat | Person 1-3");
        Assert.Equal("Sergei Duvov", people.Fullest("Duvov"));
        Assert.Equal("Sergei Duvov", people.Fullest("Sergey Duvov"));
        Assert.Equal("Anton Duvov", people.Fullest("Anton Duvov"));
        Assert.Equal("Marin", people.Fullest("Marin"));
    }

    [Fact]
    public void Two_brothers_are_not_one() =>
        Assert.Equal("Duvov", Of("Ivo/Ivo/PROPN/0/root Duvov/Duvov/PROPN/1/flat and/and/CCONJ/4/cc Jan/Jan/PROPN/1/conj Duvov/Duvov/PROPN/4/flat | Person 1-2, Person 4-5").Fullest("Duvov"));
}
