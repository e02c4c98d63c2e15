using System.Text;
using Attest.Model;

namespace Attest.Tests.Extract.People;

/// <summary>Persons out of whole texts, as the models that ship read them.</summary>
public sealed class PeopleReaderTests
{
    static readonly Lazy<Reader> Shipped = new(Reader.Load);

    /// <summary>A text, and "role name age status; …" in the order of the names, "-" for what is not told.</summary>
    public static TheoryData<string, string> Parts => new()
    {
        // Victims, by the words before the name and behind it.
        { "A man was shot dead in Dunmore on Monday. Police identified the victim as 24-year-old Darnell Whitcomb.", "victim Darnell Whitcomb 24 -" },
        { "Gunmen shot two people in Dunmore on Monday. Keshawn Pruitt, 19, was pronounced dead at the scene.", "victim Keshawn Pruitt 19 killed" },
        { "A gunman opened fire in Dunmore. Maria Delgado, 30, of Fenwick, was taken to a hospital with a gunshot wound.", "victim Maria Delgado 30 injured" },
        { "Al Brandt, 43, Joan Brandt, 48, and Tom Keller, 32, all died in the shooting in Dunmore.", "victim Al Brandt 43 killed; victim Joan Brandt 48 killed; victim Tom Keller 32 killed" },
        { "The shooting death of Marcus Bellamy shocked Dunmore. A gunman shot him on Monday.", "victim Marcus Bellamy - killed" },
        { "A gunman shot and killed Priya Nathan, 41, in Dunmore on Monday.", "victim Priya Nathan 41 killed" },
        { "A boy was shot dead in Dunmore on Friday. The boy, Jaylen Ortiz, 9, died at the scene.", "victim Jaylen Ortiz 9 killed" },
        { "Two men were shot dead in Dunmore. The victims were identified as Omar Haddad, 27, and Yusuf Karim, 31.", "victim Omar Haddad 27 -; victim Yusuf Karim 31 -" },
        // The part is told of "he", of the surname alone, or of the age.
        { "A gunman opened fire in Dunmore, killing a man. Leon Marsh, 22, was at a party. He was shot in the chest and died on Monday.", "victim Leon Marsh 22 killed" },
        { "Leon Marsh, 22, was at a party in Dunmore when a gunman opened fire. Marsh was shot in the chest and died.", "victim Leon Marsh 22 killed" },
        { "A 16-year-old was shot dead in Dunmore on Monday. Tyrell Banks, 16, had just left school.", "victim Tyrell Banks 16 killed" },
        // Those said to have done it.
        { "A man was shot dead in Dunmore. Colin Ames, 35, was charged with murder.", "perpetrator Colin Ames 35 charged" },
        { "A man was shot dead in Dunmore. Police arrested Colin Ames, 35, on Tuesday.", "perpetrator Colin Ames 35 arrested" },
        { "A man was shot dead in Dunmore. The gunman, Colin Ames, fled.", "perpetrator Colin Ames - suspected" },
        { "Two people were shot in Dunmore on Monday. Colin Ames shot and killed Rita Vance, 50, police said.", "perpetrator Colin Ames - -; victim Rita Vance 50 killed" },
        { "A woman was shot dead in Dunmore on Monday. Colin Ames is accused of killing Rita Vance, 50.", "perpetrator Colin Ames - suspected; victim Rita Vance 50 killed" },
    };

    /// <summary>Texts in which nobody has a part: who speaks, who is kin, whose name is a place's.</summary>
    public static TheoryData<string> Nobody => new()
    {
        "Two people were shot dead in Dunmore on Monday, said Lt. Paul Brandt, a police spokesman.",
        "According to coroner Ann Reed, a 19-year-old man was shot dead in Dunmore.",
        "A man was shot dead in Dunmore. Neighbor Carla Stone heard the shots.",
        "A man was shot dead in Dunmore. He was taken to John Morris Hospital.",
        "A man was shot dead in Dunmore. Mayor Ruth Keane expressed her sorrow for the dead and wounded.",
        "Brenda Holt, 44, won the race in Dunmore on Monday.",
    };

    [Theory, MemberData(nameof(Parts))]
    public void A_person_has_the_part_that_the_words_give(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory, MemberData(nameof(Nobody))]
    public void Nobody_is_given_a_part_that_the_words_do_not_give(string text) => Assert.Equal("", Read(text));

    [Fact]
    public void The_quote_is_a_run_of_one_sentence_with_the_name()
    {
        const string Text = "A man was shot dead in Dunmore. Police identified the victim as Darnell Whitcomb, 24.";
        var person = Assert.Single(People(Text));
        Assert.Equal(person.Quote, person.At.Of(Text + "\n"));
        Assert.Contains("Darnell Whitcomb", person.Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A man was shot dead in Dunmore. Police identified the victim as Darnell Whitcomb, 24.", "Police", true)]
    [InlineData("A man was shot dead in Dunmore. Prosecutors charged Colin Ames with murder.", "Prosecutors", true)]
    [InlineData("A man was shot dead in Dunmore. The gunman, Colin Ames, fled, police said.", "police", true)]
    [InlineData("A man was shot dead in Dunmore. The gunman, Colin Ames, fled.", null, false)]
    [InlineData("A man was shot dead in Dunmore. The gunman was Colin Ames, a neighbor said.", "a neighbor", false)]
    public void An_office_that_names_a_person_is_told_from_others(string text, string? speaker, bool isOfficial)
    {
        var person = Assert.Single(People(text));
        Assert.Equal(speaker?.Split(' ')[^1], person.Speaker?.Name.Split(' ')[^1], ignoreCase: true);
        Assert.Equal(isOfficial, person.IsOfficial);
    }

    [Theory]
    [InlineData("A boy was shot dead in Dunmore. Police identified the boy as Jaylen Ortiz.", true)]
    [InlineData("A boy was shot dead in Dunmore. Police identified him as Jaylen Ortiz, 9.", true)]
    [InlineData("A teen was shot dead in Dunmore. Police identified the teen as Jaylen Ortiz, 19.", false)]
    [InlineData("A man was shot dead in Dunmore. Police identified the victim as Jaylen Ortiz.", false)]
    public void A_minor_is_one_by_age_or_by_the_word_where_no_age_is_told(string text, bool isMinor) =>
        Assert.Equal(isMinor, Assert.Single(People(text)).IsMinor);

    static IReadOnlyList<NamedPerson> People(string text) => Shipped.Value.Read(new("a.txt", [.. Encoding.UTF8.GetBytes(text + "\n")], null)).People;

    static string Read(string text) => string.Join("; ", People(text).DistinctBy(person => person.Name).OrderBy(person => text.IndexOf(person.Name, StringComparison.Ordinal))
        .Select(person => $"{EnumNames.Of(person.Role)} {person.Name} {person.Age?.ToString() ?? "-"} {(person.Status is { } status ? EnumNames.Of(status) : "-")}"));
}
