namespace Attest.Fuzz;

/// <summary>All inputs of a seed.</summary>
sealed class Trials
{
    readonly TextTrials text;
    readonly FormatTrials files;

    public Trials(SampleGrammar grammar, int seed)
    {
        var (mutator, reader) = (new Mutator(grammar, seed), Reader.Load());
        (text, files) = (new(mutator, reader), new(mutator, seed, reader));
    }

    /// <param name="kind">"text", "files", or "all" for each in turn.</param>
    public Func<long, Trial> Of(string kind) => kind switch
    {
        "text" => text.Make,
        "files" => files.Make,
        _ => number => number % 2 == 0 ? text.Make(number) : files.Make(number),
    };
}
