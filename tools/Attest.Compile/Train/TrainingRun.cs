using Attest.Parse;
using Attest.Segment.Learned;

namespace Attest.Compile.Train;

/// <summary>Trains all models from a folder of treebanks and name corpora and writes them, telling what it does.</summary>
sealed class TrainingRun(string data, string output, string? only, Action<string> tell)
{
    const int TagRounds = 8;
    const int ArcRounds = 7;
    const int NameRounds = 10;
    const int Folds = 5;

    public void Run()
    {
        Directory.CreateDirectory(output);
        IReadOnlyList<TreebankSentence> sentences =
            [.. Conllu.Read(Path.Combine(data, "ud", "en_ewt-ud-train.conllu")), .. Conllu.Read(Path.Combine(data, "ud", "gum_open_train.conllu"))];
        tell($"{sentences.Count} sentences, {sentences.Sum(sentence => sentence.Words.Count)} words");

        if (Wants("boundaries")) Save("boundaries", BoundaryTraining.Train(sentences));
        if (Wants("lemmas")) Save("lemmas", LemmaTraining.Train(sentences));
        if (Wants("tagger")) Save("tagger", Bytes(TaggerTraining.Train(sentences, TagRounds, seed: 1)));
        var tagger = SavedTagger();
        if (Wants("names")) Save("names", Bytes(NameTraining.Train(NameSources.Read(data), tagger, NameRounds, seed: 3)));
        if (!Wants("parser")) return;
        var folded = TagFolds(sentences);
        tell("tagged in folds");
        Save("parser", Bytes(ArcTraining.Train(sentences, (room, number) => Fill(room, sentences[number], folded[number], tagger), ArcRounds, seed: 5)));
    }

    bool Wants(string name) => only is null || only == name;

    Tagger SavedTagger()
    {
        var reader = new ModelReader(File.ReadAllBytes(Path.Combine(output, "tagger.bin")));
        return new(LinearModel.Read(ref reader));
    }

    /// <summary>Tags for each sentence from a tagger that has not seen it, so that the parser learns to live with wrong ones.</summary>
    static byte[][] TagFolds(IReadOnlyList<TreebankSentence> sentences)
    {
        var (tags, room) = (new byte[sentences.Count][], new Workspace());
        string[] labels = [.. sentences.SelectMany(sentence => sentence.Words).Select(word => word.Tag).Distinct().Order(StringComparer.Ordinal)];
        for (var fold = 0; fold < Folds; fold++)
        {
            var tagger = new Tagger(Linear(TaggerTraining.Train([.. sentences.Where((_, number) => number % Folds != fold)], TagRounds - 3, seed: 2)));
            for (var number = fold; number < sentences.Count; number += Folds)
            {
                TaggerTraining.Fill(room, sentences[number], CasingCopy.AsWritten);
                tagger.Tag(room);
                tags[number] = [.. room.Tags.Take(room.Count).Select(tag => (byte)Array.IndexOf(labels, tagger.Tags[tag].ToString()))];
            }
        }

        return tags;
    }

    static void Fill(Workspace room, TreebankSentence sentence, byte[] tags, Tagger tagger)
    {
        TaggerTraining.Fill(room, sentence, CasingCopy.AsWritten);
        for (var at = 0; at < tags.Length; at++) tagger.Put(room, at, tags[at]);
    }

    void Save(string name, byte[] model)
    {
        File.WriteAllBytes(Path.Combine(output, $"{name}.bin"), model);
        tell($"{name}: {model.Length / 1024} KiB");
    }

    static byte[] Bytes(LearntWeights weights)
    {
        using var writer = new ModelWriter();
        return writer.Linear(weights).ToBytes();
    }

    static LinearModel Linear(LearntWeights weights)
    {
        using var writer = new ModelWriter();
        return writer.Linear(weights).ToLinear();
    }
}
