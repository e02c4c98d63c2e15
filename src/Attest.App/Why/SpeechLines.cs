using Attest.Extract.Speech;
using Attest.Model;

namespace Attest.App.Why;

/// <summary>The attributions that hold a claim, innermost first: the words for the source, the cue, and what is said.</summary>
static class SpeechLines
{
    public static IEnumerable<(string Name, string Words)> Of(Claim claim, ParsedReport parsed, SpeechMap speech)
    {
        var text = parsed.Source.Text;
        foreach (var said in speech.Holding(claim.At))
        {
            yield return ("source", said.Source is { } source ? Quoted(source, text) : said.Speaker is null ? "left out" : $"{said.Speaker.Name}, carried on");
            if (said.Cue is { } cue) yield return ("cue", Quoted(cue, text));
            yield return ("content", string.Join(" … ", said.ContentParts.Select(part => Quoted(part, text))));
        }
    }

    static string Quoted(Span at, string text) => $"“{at.Of(text)}”";
}
