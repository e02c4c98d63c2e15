using System.Globalization;
using Attest.App.Wording;
using Attest.Model;

namespace Attest.App.Show;

/// <summary>Persons of an incident in words, each with the sentence that gives the part.</summary>
static class PersonLines
{
    /// <summary>A line for the person and one below it for each mention.</summary>
    public static IEnumerable<string> Of(PersonView view)
    {
        yield return Head(view.Person);
        for (var at = 0; at < view.Files.Length; at++) yield return $"  {Mention(view.Person.Mentions[at], view.Files[at])}";
    }

    /// <summary>The person with the first mention, on one line.</summary>
    public static string InOne(PersonView view) =>
        view.Files.IsEmpty ? Head(view.Person) : $"{Head(view.Person)} — {Mention(view.Person.Mentions[0], view.Files[0])}";

    /// <summary>"victim: Ana Petrov, 24, a nurse, killed (also Anna Petrova)".</summary>
    public static string Head(Person person)
    {
        var age = person.Age is { } years ? string.Create(CultureInfo.InvariantCulture, $", {years}") : "";
        var does = person.Occupation is { } words ? $", {words}" : "";
        var status = person.Status is { } told ? $", {Words.Plain(told)}" : "";
        var also = person.AlsoAs.IsEmpty ? "" : $" (also {string.Join(", ", person.AlsoAs)})";
        return SafeText.OneLine($"{Role(person.Role)}: {person.Name}{age}{does}{status}{also}");
    }

    // "perpetrator" would be a verdict; the reports accuse.
    static string Role(PersonRole role) => role == PersonRole.Victim ? "victim" : "said to have done it";

    public static string Mention(PersonMention mention, string file)
    {
        var who = mention.Speaker ?? "the outlet";
        var stance = mention.Stance == Stance.Asserted ? "" : $" ({Words.Plain(mention.Stance)})";
        return SafeText.OneLine($"{who}{stance}: “{mention.Quote}” {QuoteWords.Where(file, mention.At)}");
    }
}
