using Attest.Names;

namespace Attest.Tests.Names;

public sealed class SharedAndShortNamesTests
{
    static readonly ActorTable Actors = ActorTable.Load();

    /// <summary>A report's sentences, a name in it, and the actor that it means there ("" for nobody known).</summary>
    public static TheoryData<string[], string, string> Meant => new()
    {
        { ["The paramilitary Rapid Support Forces shelled Adikal .", "The RSF denied it ."], "RSF", "Rapid Support Forces" },
        { ["Reporters Without Borders condemned the arrest in Sudan .", "RSF said two were held ."], "RSF", "Reporters Without Borders" },
        { ["The RSF took a town in Sudan ."], "RSF", "Rapid Support Forces" },
        { ["The RSF spoke in Paris ."], "RSF", "" },
        { ["AFP said nine died in the Philippines ."], "AFP", "AFP" },
        { ["The Armed Forces of the Philippines ( AFP ) said nine died ."], "AFP", "Armed Forces of the Philippines" },
        { ["The Joint Operations Command in Harare said so ."], "Joint Operations Command", "" },
        { ["Iraqi jets flew , the Joint Operations Command said ."], "Joint Operations Command", "Iraqi Joint Operations Command" },
        { ["The Sudan Doctors Network ( SDN ) counted nine .", "SDN said more ."], "SDN", "Sudan Doctors Network" },
        { ["The Taliban said so ."], "Taliban", "Taliban" },
        { ["A boy died in Gaza , the Palestinian health ministry said ."], "Palestinian health ministry", "Gaza Health Ministry" },
        { ["A boy died in Jenin , the Palestinian health ministry said ."], "Palestinian health ministry", "Palestinian Health Ministry" },
        { ["A boy died in Jenin and a girl in Gaza .", "Palestinian health officials said so ."], "Palestinian health officials", "Palestinian Health Ministry" },
    };

    [Theory, MemberData(nameof(Meant))]
    public void A_short_or_shared_name_is_whom_the_report_means(string[] sentences, string name, string expected)
    {
        var named = In(sentences);
        Assert.Equal(expected, named.Find(name)?.Name ?? "");
        Assert.Equal(expected.Length > 0, sentences.SelectMany(sentence => named.Scan(sentence.Split(' '))).Any(match => match.Written == NameFold.Of(name)));
    }

    [Theory]
    [InlineData("the Dorsk Relief Union ( DRU ) said so", "DRU", "Dorsk Relief Union")]
    [InlineData("the Union for the Relief of Dorsk ( URD ) said so", "URD", "Union for the Relief of Dorsk")]
    [InlineData("Ana Petrov of the Dorsk Relief Union ( DRU )", "DRU", "Dorsk Relief Union")]
    [InlineData("a mayor of the Dorsk Relief Union ( CDU )", "CDU", null)]
    [InlineData("the Dorsk Relief Union ( photo )", "photo", null)]
    [InlineData("the Dorsk Relief Union DRU", "DRU", null)]
    public void What_a_report_spells_out_before_brackets_is_the_full_name(string sentence, string letters, string? full) =>
        Assert.Equal(full, In([sentence]).SpelledOutAs(letters));

    [Fact]
    public void A_report_with_no_such_name_uses_the_tables_as_they_are() => Assert.Same(Actors, In(["Nine died in Dorsk ."]));

    [Fact]
    public void What_one_report_means_is_forgotten_in_the_next()
    {
        Assert.Equal("Rapid Support Forces", In(["The RSF took a town in Sudan ."]).Find("RSF")?.Name);
        Assert.Equal("Reporters Without Borders", In(["Reporters Without Borders spoke of the RSF ."]).Find("RSF")?.Name);
    }

    [Fact]
    public void Every_bearer_of_a_shared_name_is_in_the_tables() =>
        Assert.All(SharedNames.All.Values, shared => Assert.All(shared.Keys, key => Assert.NotNull(Actors.ById(key))));

    [Fact]
    public void Every_shared_name_is_found_in_a_text()
    {
        var written = NameTsv.BuiltIn("actors.shared-names.tsv").Select(row => row[0]);
        Assert.All(written, name => Assert.Contains(Actors.Scan(name.Split(' ')), match => SharedNames.All.ContainsKey(match.Written)));
    }

    static ActorTable In(string[] sentences) => Actors.In([.. sentences.Select(sentence => sentence.Split(' '))]);
}
