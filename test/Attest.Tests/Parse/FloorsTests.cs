using Attest.Compile.Train;
using Attest.Parse;

namespace Attest.Tests.Parse;

/// <summary>What the shipped models must reach on the public test parts; without the benchmark folder the tests skip and say so.</summary>
public sealed class FloorsTests
{
    static readonly string Data = Path.Combine(
        Environment.GetEnvironmentVariable("ATTEST_SHARED") is { Length: > 0 } named ? named : Path.Combine(Root(), "..", "shared"), "data");

    static readonly SentenceParser Parser = SentenceParser.Load();

    [Fact]
    public void Tags_and_trees_over_given_words_reach_the_floor()
    {
        Need("ud");
        var gold = Conllu.Read(Path.Combine(Data, "ud", "en_ewt-ud-test.conllu"));
        var score = TreebankScore.Of(gold, Parser.Parse(Predictions.GoldTokens(
            [.. gold.Select(sentence => (IReadOnlyList<string>)[.. sentence.Words.Select(word => word.Form)])])).Sentences);
        Assert.True(score is { Tags: >= 95.0, Heads: >= 84.0, Labelled: >= 81.0 }, $"{score}");
    }

    [Fact]
    public void Names_reach_the_floor()
    {
        Need("ner");
        using var reader = new StreamReader(Path.Combine(Data, "ner", "uner_ewt_test.bio"));
        NamedSentence[] gold = [.. NamedSentence.ReadBio(reader)];
        var score = TreebankScore.Names(
            gold, [.. Predictions.Documents(gold).SelectMany(document => Parser.Parse(Predictions.GoldTokens(document)).Sentences)]);
        Assert.True(score >= 73.0, $"F1 {score}");
    }

    static void Need(string folder)
    {
        if (!Directory.Exists(Path.Combine(Data, folder))) Assert.Skip($"no benchmark folder at {Data} (ATTEST_SHARED names the folder above)");
    }

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Attest.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
