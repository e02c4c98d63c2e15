using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Attest.Clean;
using Attest.Extract;
using Attest.Extract.Speech;
using Attest.Model;
using Attest.Parse;
using Attest.Reconcile;
using Attest.Resolve;
using Attest.Segment;

namespace Attest.Bench;

/// <summary>Each stage on its own, its inputs made beforehand: tokens a second, on one thread.</summary>
static class StageBench
{
    const int TimedPasses = 3;

    public static IEnumerable<Result> Run(ReportMaker maker, int count)
    {
        ImmutableArray<SourceReport> sources = [.. Enumerable.Range(0, count).Select(number =>
            new SourceReport($"{number}.txt", [.. Encoding.UTF8.GetBytes(maker.Make(number))], null))];
        var watch = Stopwatch.StartNew();
        var (segmenter, parser, names) = (Segmenter.Load(), SentenceParser.Load(), KnownNames.Load());
        var (extractor, speech, resolver) = (ClaimExtractor.Load("En"), new SpeechReader(names.Actors), Resolver.Load("En", names));
        yield return new("load models and tables", watch.Elapsed.TotalMilliseconds, "ms");

        var cleaner = new Cleaner();
        var (clean, cleaning) = Time(sources, cleaner.Clean);
        var (segmented, segmenting) = Time(clean, segmenter.Segment);
        var (parsed, parsing) = Time(segmented, parser.Parse);
        var tokens = parsed.Sum(report => report.Sentences.Sum(sentence => sentence.Tokens.Length));
        yield return Rate("Clean", tokens, cleaning);
        yield return Rate("Segment", tokens, segmenting);
        yield return Rate("Parse", tokens, parsing);

        var (extracted, extracting) = Time(parsed, extractor.Extract);
        var (said, hearing) = Time(parsed, speech.Read);
        var (read, resolving) = Time([.. extracted.Zip(said)], pair => resolver.Resolve(pair.First, pair.Second));
        yield return Rate("Extract", tokens, extracting);
        yield return Rate("Extract, who says what", tokens, hearing);
        yield return Rate("Resolve", tokens, resolving);

        var named = read.ToDictionary(report => report.Source.Id, report => ImmutableArray.Create(report.Source.Name));
        var (_, linking) = Time([read], reports => RegisterBuilder.Build(reports, named));
        yield return Rate($"Link and Reconcile, {count} reports together", tokens, linking);
    }

    static Result Rate(string stage, int tokens, TimeSpan time) => new(stage, tokens / time.TotalSeconds, "tokens/s");

    /// <summary>What the stage makes of the inputs, and the time of a pass: the median, after one that warms it up.</summary>
    static (ImmutableArray<TOut> Made, TimeSpan Time) Time<TIn, TOut>(ImmutableArray<TIn> inputs, Func<TIn, TOut> stage)
    {
        ImmutableArray<TOut> made = [.. inputs.Select(stage)];
        var times = new List<TimeSpan>();
        for (var pass = 0; pass < TimedPasses; pass++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var input in inputs) stage(input);
            times.Add(watch.Elapsed);
        }

        return (made, times.Order().ElementAt(TimedPasses / 2));
    }
}
