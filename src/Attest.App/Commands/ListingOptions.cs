using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Attest.App.Listing;

namespace Attest.App.Commands;

/// <summary>The options that all listings share.</summary>
sealed class ListingOptions
{
    readonly Option<string> register = RegisterOption.Create();
    readonly Option<DateOnly?> from = Day("--from", "Only what happened on this day or later.");
    readonly Option<DateOnly?> to = Day("--to", "Only what happened on this day or earlier.");
    readonly Option<string?> place = new("--place")
    {
        Description = "Only at a place, or in a country or province, with these words in its name.",
        HelpName = "NAME"
    };
    readonly Option<string?> actor = new("--actor")
    {
        Description = "Only with an attacker, target or speaker with these words in its name.",
        HelpName = "NAME"
    };
    readonly Option<string?> text = new("--text") { Description = "Only with all these words.", HelpName = "WORDS" };
    readonly Option<bool> json = new("--json") { Description = "Print the register's JSON objects, one a line." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { register, from, to, place, actor, text, json }) command.Add(option);
    }

    public string Register(ParseResult parse) => parse.GetRequiredValue(register);

    public bool IsJson(ParseResult parse) => parse.GetValue(json);

    public ListingFilter Filter(ParseResult parse) =>
        new(parse.GetValue(from), parse.GetValue(to), parse.GetValue(place), parse.GetValue(actor), parse.GetValue(text));

    static Option<DateOnly?> Day(string name, string description) =>
        new(name) { Description = description, HelpName = "YYYY-MM-DD", CustomParser = ParseDay };

    static DateOnly? ParseDay(ArgumentResult result)
    {
        var written = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"\"{written}\" is no day; write it as 2016-08-31.");
        return null;
    }
}
