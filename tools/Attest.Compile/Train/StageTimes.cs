using Attest.Parse;
using Attest.Segment;

namespace Attest.Compile.Train;

/// <summary>Seconds of processor time that the parts of the reader take for a report, in one thread.</summary>
sealed class StageTimes(SegmentedReport report)
{
    const int Times = 3;

    readonly Tagger tagger = Tagger.Load();
    readonly GuideParser guide = GuideParser.Load();
    readonly DependencyParser parser = DependencyParser.Load();
    readonly NameTagger names = NameTagger.Load();
    readonly SentenceParser whole = SentenceParser.Load();
    readonly Workspace room = new();

    public IEnumerable<(string Name, double Seconds)> Measure()
    {
        yield return ("tags", Seconds(() => Each(_ => { })));
        yield return ("tags and trees", Seconds(() => Each(room =>
        {
            guide.Draw(room);
            parser.Parse(room);
        })));
        yield return ("tags and names", Seconds(() => Each(names.Tag)));
        yield return ("tags, lemmas, trees and names", Seconds(() => whole.Parse(report)));
    }

    void Each(Action<Workspace> step)
    {
        foreach (var sentence in report.Sentences)
        {
            room.Begin(sentence.Tokens.Length);
            for (var at = 0; at < sentence.Tokens.Length; at++)
                room.Put(at, report.Source.Text.AsSpan(sentence.Tokens[at].Start, sentence.Tokens[at].Length));
            room.Seal();
            tagger.Tag(room);
            step(room);
        }
    }

    /// <summary>The least of several goes, after one that warms up.</summary>
    static double Seconds(Action work)
    {
        work();
        return Enumerable.Range(0, Times).Min(_ =>
        {
            var begin = Environment.CpuUsage.TotalTime;
            work();
            return (Environment.CpuUsage.TotalTime - begin).TotalSeconds;
        });
    }
}
