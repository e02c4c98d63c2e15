using System.Collections.Immutable;
using Attest.Extract.Speech;
using Attest.Model;

namespace Attest.Tests.Extract.Speech;

public sealed class TranscriptTests
{
    static Transcript Of(params string[] paragraphs)
    {
        var text = string.Join('\n', paragraphs);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new(BlockKind.Body, new(at, at + paragraph.Length)));
            at += paragraph.Length + 1;
        }

        var report = TestSentence.Report("Ana/Ana/PROPN/0/root Petrova/Petrova/PROPN/1/flat | Person 1-2");
        var people = PersonDirectory.Of(report, RoleTable.Load());
        return Transcript.Of(report.Source with { Text = text, Blocks = blocks.ToImmutable() }, people);
    }

    [Fact]
    public void A_guest_speaks_under_the_label_and_the_host_for_the_outlet()
    {
        var transcript = Of("IVO MARIN, HOST:", "Good evening.", "PETROVA: Nine are dead.", "And more are missing.", "MARIN: Thank you.");
        Assert.Equal([null, null, "Ana Petrova", "Ana Petrova", null], Enumerable.Range(0, 5).Select(block => transcript.SpeakerIn(block)?.Name));
    }

    [Fact]
    public void A_few_capitals_make_no_transcript()
    {
        var transcript = Of("UPDATE: nine are dead.", "The road is closed.", "NOTE: more follows.");
        Assert.All(Enumerable.Range(0, 3), block => Assert.Null(transcript.SpeakerIn(block)));
    }
}
