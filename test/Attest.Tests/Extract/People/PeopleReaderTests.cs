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
        // "he" within the sentence, "they" and "the boy" of the sentence before, and lists that run on line by line.
        { "A gunman opened fire in Dunmore on Monday. Leon Marsh, 22, was asleep when he was shot in the leg.", "victim Leon Marsh 22 -" },
        { "A gunman opened fire in Dunmore, wounding a man. \"It went fast,\" said Leon Marsh. Leon Marsh said he was shot in the leg on Monday.", "victim Leon Marsh - -" },
        { "Two men were shot dead in Dunmore on Monday. They are Omar Haddad, 27, of Fenwick; and Yusuf Karim, 31.", "victim Omar Haddad 27 killed; victim Yusuf Karim 31 killed" },
        { "A girl was shot in Dunmore on Friday. The little girl, Nadia Ortiz, was riding home with her father.", "victim Nadia Ortiz - -" },
        { "Two women were shot dead in Dunmore.\n\nPolice identified the victims as Rita Vance, 50\n\nJoan Brandt, 48\n\nOfficers are looking for a motive.", "victim Rita Vance 50 -; victim Joan Brandt 48 -" },
        // Wounds and the way home tell it too.
        { "Three women were shot in Dunmore on Monday. Nina Brandt, 32, had a gunshot wound to the leg.", "victim Nina Brandt 32 -" },
        { "Two men were shot in Dunmore on Monday. Omar Haddad, 27, and Yusuf Karim, 31, both suffered gunshot wounds.", "victim Omar Haddad 27 injured; victim Yusuf Karim 31 injured" },
        { "A boy was shot in Dunmore on Monday. Jaylen Ortiz, 9, is home from the hospital.", "victim Jaylen Ortiz 9 injured" },
        { "A man was shot in Dunmore on Monday. Medics pronounced 35-year-old Keshawn Pruitt dead at the scene.", "victim Keshawn Pruitt 35 killed" },
        { "Two girls were shot dead in Dunmore on Monday. Colin Ames is accused of shooting to death his daughters Rita Vance, 8, and Nadia Vance, 5.", "perpetrator Colin Ames - suspected; victim Rita Vance 8 killed; victim Nadia Vance 5 killed" },
        // What stands before a name is no part of it; a role may be a surname.
        { "A man was shot dead in Dunmore. Dunmore Police Officer Paul Brandt was shot and killed on Monday.", "victim Paul Brandt - killed" },
        { "Two men were shot in Dunmore. Musician Keshawn Pruitt, 25, was killed on Monday.", "victim Keshawn Pruitt 25 killed" },
        { "A man was shot in Dunmore. Dominique King, 24, was shot in the leg on Monday.", "victim Dominique King 24 -" },
        { "Two men were shot in Dunmore on Monday. Vencorrel Pruitt was shot in the chest.", "victim Vencorrel Pruitt - -" },
        { "Two men were shot in Dunmore. The victims were identified as Omar Haddad, 27, Reynaldo Villar III, 21, and Yusuf Karim, 31.", "victim Omar Haddad 27 -; victim Reynaldo Villar III 21 -; victim Yusuf Karim 31 -" },
        // A coroner names the dead, one who is missed is not hunted, and kin of a suspect is none.
        { "A suspect shot a man in Dunmore on Monday. It rained. The medical examiner's office identified him as Leon Marsh.", "victim Leon Marsh - killed" },
        { "A man was shot dead in Dunmore on Monday. The suspect, Colin Ames, and his son, Peter Ames, were in the house.", "perpetrator Colin Ames - suspected" },
        // The one who is "the man" may be told of two sentences before.
        { "A woman was shot dead in Dunmore. The suspect was taken into custody on Monday. It rained hard all day. Police identified the man as Colin Ames.", "perpetrator Colin Ames - suspected" },
        // A description, a school or a mark of kin stands between the verb and the name; the sentence before tells of whom.
        { "A boy was shot dead in Dunmore. He was identified as 17-year-old Fenwick High School student Jaylen Ortiz.", "victim Jaylen Ortiz - -" },
        { "A man was shot dead in Dunmore. Also dead were Marsh's son and daughter — Leon Marsh, 4, and Nadia Marsh, 2.", "victim Leon Marsh 4 killed; victim Nadia Marsh 2 killed" },
        { "A woman was shot in Dunmore on Monday. Her uncle says the woman is Rita Jean Vance.", "victim Rita Jean Vance - -" },
        { "A 6-year-old girl was shot dead in Dunmore. The 6-year-old is Nadia Ortiz, according to a funeral home.", "victim Nadia Ortiz - -" },
        { "Two women were shot in Dunmore on Monday. The women were Ames' mother, Lydia Ames, 51, and Rita Vance, 19.", "victim Lydia Ames 51 -; victim Rita Vance 19 -" },
        { "Anna Brandt was shot dead in Dunmore on Monday. So was the baby's grandmother Joan Keller.", "victim Anna Brandt - killed; victim Joan Keller - killed" },
        { "Police have identified the two men killed in the double homicide on Halvar Street on Thursday as Omar Reyes-Vann, 27, and Yusuf Karim, 25.", "victim Omar Reyes-Vann 27 killed; victim Yusuf Karim 25 killed" },
        { "A gunman fired in Dunmore. The women who died in the ambush were identified as Rita Vance, 27, and Joan Brandt, 25. The gunman was arrested.", "victim Rita Vance 27 killed; victim Joan Brandt 25 killed" },
        // Blows, care and clauses behind the name.
        { "A gunman opened fire in Dunmore, wounding a man. Leon Marsh, 17, of Fenwick, was hit in the legs and hip.", "victim Leon Marsh 17 -" },
        { "A man was shot in Dunmore on Monday. Jaylen Ortiz, 8, underwent a second surgery on Friday.", "victim Jaylen Ortiz 8 injured" },
        { "Two men were shot in Dunmore on Monday. Leon Marsh was one of the people shot.", "victim Leon Marsh - -" },
        { "A gunman shot two people in Dunmore. Leon Marsh was in bed when the bullets flew through the door, striking him in the leg.", "victim Leon Marsh - -" },
        { "Two men died in a shooting in Dunmore. Omar Haddad, 27, was dropped off at a hospital, where he later died.", "victim Omar Haddad 27 killed" },
        { "A teen was shot in Dunmore on Monday. They remember Nadia Ortiz, 16, the teen who was shot dead at a party.", "victim Nadia Ortiz 16 killed" },
        { "Two men were shot in Dunmore on Monday. Someone walked up to Clarence Keller and shot him in the chest.", "victim Clarence Keller - -" },
        // Names of which the tagger makes words, ranks or peoples.
        { "16-year-old Percy Wells was shot dead in Dunmore on Sunday night.", "victim Percy Wells 16 killed" },
        { "Three-year-old Major Whitcomb was shot dead in Dunmore on Monday.", "victim Major Whitcomb 3 killed" },
        { "Two men were shot in Dunmore. The victims were identified as Angela D. Hollis, 35, and Tyra Nelson, 18.", "victim Angela D. Hollis 35 -; victim Tyra Nelson 18 -" },
        { "A boy was shot dead in Dunmore. His brother, Christopher “CJ” Halvar-Conrad, was wounded.", "victim Christopher “CJ” Halvar-Conrad - injured" },
        // Being shot, or dying by the own hand, does not make a victim of the one who is called the gunman.
        { "Rita Vance was shot dead in Dunmore. The gunman, Colin Ames, shot himself. Ames was found dead, and Ames died of his wounds.", "victim Rita Vance - killed; perpetrator Colin Ames - killed" },
        { "A man was shot dead in Dunmore. The suspect was Colin Ames, 17. An officer shot and killed Ames.", "perpetrator Colin Ames 17 killed" },
        // Who is charged with it is not whom it befell.
        { "A boy was arrested over the shooting death of Leon Marsh, 18, in Dunmore. He was arrested on Friday.", "victim Leon Marsh 18 killed" },
        { "Pruitt is accused of firing the shots that killed 17-year-old Omar Haddad in Dunmore, and has been charged with murder.", "victim Omar Haddad 17 killed" },
        // One person under a shorter and a longer name.
        { "Luis Eduardo Reyes was shot dead in Dunmore on Monday. Luis Eduardo died at the scene.", "victim Luis Eduardo Reyes - killed" },
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
        "Four people were shot in Dunmore on Monday. There were two men among the victims, Brandt said. Paul Brandt is a neighbor.",
        "A man was shot dead in Dunmore on Monday. Brenda Holt, the mother of the victim, went home.",
        "Brenda Holt / Dunmore Post A man was shot dead in Dunmore on Monday.",
        "A 24-year-old Santa Marco resident was shot dead in Dunmore on Monday.",
        "A man was shot in Dunmore on Monday. He was taken to Halvar Memorial Hospital, where he died.",
        "A man was shot dead in Dunmore. Brenda Holt's son told Brenda Holt's sister of it.",
        "A man was shot dead in Dunmore on Monday. They went back in to search for another friend, Brenda Holt.",
        "Brenda Holt, 44, won the race in Dunmore on Monday.",
        // Who died by the own hand is nobody's victim.
        "Two women were shot dead in Dunmore. Carl Holt, 37, died of a self-inflicted gunshot wound.",
        "Two women were shot dead in Dunmore, officers said. Carl Holt died by suicide.",
        "A couple was shot to death in Halvar Crest on Monday.",
        // Streets and houses.
        "A man was shot in the 2200 block of West Halvar in Dunmore on Monday. He was taken to a hospital.",
        "A girl was shot in the 1300 block of Monaco Way in Dunmore, where she was pronounced dead.",
        "A student at Robert E. Lee High School was injured in Dunmore when he was struck by a bullet.",
        // Who tells it, whose kin it befell, and who is none of it.
        "According to the Dunmore County Coroner, Ann Reed, two men were shot dead on Monday.",
        "Before the victims were identified, police Capt. Paul Brandt said that a gunman had shot two people in Dunmore.",
        "A 22-year-old man was shot in Dunmore, Officer Paul Brandt said. He was taken to a hospital.",
        "A man was shot dead in Dunmore. Valerie Holt's father, was shot in the living room.",
        "A man was shot in Dunmore. The sheriff said that neither Jay Holt nor his adult son were the person shot.",
        "A man was shot in Dunmore on Monday. The boy was identified by Deputy Brenda Holt as a student.",
        "A 23-year-old woman was shot in Dunmore. Ashley Holt, 23, a neighbour of hers, said several people ran off.",
        "A man was shot dead in Dunmore. There is no word if Brenda Holt is facing any charges.",
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
