using System.Collections.Immutable;
using Attest.App.Decide;
using Attest.App.Wording;
using Attest.Extract.Speech;
using Attest.Model;

namespace Attest.App.Why;

/// <summary>How one claim was read, as text.</summary>
static class ClaimPage
{
    /// <param name="read">The claim's report, read again.</param>
    /// <param name="decisions">What people ruled on the claim and still stands.</param>
    public static void Write(TextWriter output, LedgerClaim row, ReadAgain read, ImmutableArray<Decision> decisions)
    {
        var (claim, parsed) = (row.Claim, read.Parsed);
        output.WriteLine($"{claim.Id}  {ClaimWords.What(claim)}");
        Field(output, "says", $"{ClaimWords.Who(claim)} ({Words.Plain(claim.Stance)})");
        Field(output, "words", $"“{claim.Quote}”");
        Field(output, "stands at", QuoteWords.Where(parsed.Source.Name, claim.At));
        Field(output, "scope", Words.Plain(claim.Scope));
        Field(output, "when", DateWords.Of(row.Date ?? claim.Date));
        Field(output, "where", claim.Place?.Name ?? "not said");
        Field(output, "origin", row.Origin);
        Field(output, "incident", row.Incident ?? "none");
        if (claim.PartOf is { } whole) Field(output, "part of", whole);
        Field(output, "rule", claim.Rule);
        foreach (var line in SpeechLines.Of(claim, parsed, read.Speech)) Field(output, line.Name, line.Words);
        foreach (var person in read.People)
            Field(output, "names", $"{person.Name} ({Words.Plain(person.Role)}), by {person.Rule}: “{person.Quote}”");
        foreach (var reason in claim.Reasons) Field(output, "because", reason);
        foreach (var decision in decisions) Field(output, "ruled", DecisionListing.Line(decision));
        WriteSentence(output, claim, parsed);
    }

    static void WriteSentence(TextWriter output, Claim claim, ParsedReport parsed)
    {
        output.WriteLine();
        var sentence = parsed.Sentences.FirstOrDefault(sentence => sentence.At.Contains(claim.At))
            ?? parsed.Sentences.FirstOrDefault(sentence => sentence.At.Overlaps(claim.At));
        if (sentence is null)
        {
            output.WriteLine("This engine finds no sentence there: another one read the claim. Read the report again with this one.");
            return;
        }

        output.WriteLine($"Sentence: {SafeText.OneLine(sentence.At.Of(parsed.Source.Text))}");
        output.WriteLine();
        foreach (var line in SentenceTree.Lines(sentence, claim.At)) output.WriteLine(line);
    }

    static void Field(TextWriter output, string name, string words) => output.WriteLine($"  {name,-10} {SafeText.OneLine(words)}");
}

/// <summary>A report read again to show why a claim is as it is.</summary>
/// <param name="People">Persons whom the claim's words name.</param>
sealed record ReadAgain(ParsedReport Parsed, SpeechMap Speech, ImmutableArray<NamedPerson> People);
