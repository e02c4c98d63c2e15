using Attest.Parse;
using Attest.Segment;
using Attest.Segment.Learned;

namespace Attest.Compile.Train;

/// <summary>Trains all models from a folder of treebanks and name corpora and writes them, telling what it does.</summary>
sealed class TrainingRun(string data, string lists, string output, string? only, Action<string> tell)
{
    const int TagRounds = 8;
    const int TagModels = 3;
    const int OwnTimes = 3;
    const int NameModels = 3;
    const int ArcRounds = 7;
    const int NameRounds = 6;
    const int FoldTagRounds = 4;
    const int GuideRounds = 6;
    const int Folds = 3;

    public void Run()
    {
        Directory.CreateDirectory(output);
        IReadOnlyList<TreebankSentence> sentences =
            [.. Conllu.Read(Path.Combine(data, "ud", "en_ewt-ud-train.conllu")), .. Conllu.Read(Path.Combine(data, "ud", "gum_open_train.conllu"))];
        tell($"{sentences.Count} sentences, {sentences.Sum(sentence => sentence.Words.Count)} words");
        if (Wants("boundaries")) Save("boundaries", BoundaryTraining.Train(sentences));
        IReadOnlyList<TreebankSentence> tagged = [.. sentences, .. OwnTagged()];
        if (Wants("lemmas")) Save("lemmas", LemmaTraining.Train(tagged));
        if (Wants("tagger")) Save("tagger", Bytes(Sum(TagModels, seed => TaggerTraining.Train(tagged, TagRounds, seed))));
        if (Wants("lists")) Save("lists", new ListTraining(new(Boundaries(), Abbreviations.Load())).Pack(lists));
        if (Wants("capitals")) Save("capitals", new CapitalTraining(Lists()).Train(CasedTexts.Read(data, sentences)));
        if (!Wants("names") && !Wants("parser")) return;
        sentences = [.. sentences, .. SaidSentences.Load(lists).Of(sentences)];
        var tags = TagFolds(sentences);
        tell($"{sentences.Count} sentences with speakers put behind some, tagged in folds");
        if (Wants("names")) TrainNames(sentences, tags);
        if (Wants("parser")) TrainParser(sentences, tags);
    }

    /// <summary>Our own sentences, each several times: they are few and mean what they say.</summary>
    IEnumerable<TreebankSentence> OwnTagged()
    {
        using var reader = new StreamReader(Path.Combine(lists, "treebank", "news.tsv"));
        return Enumerable.Repeat(OwnSentences.Read(reader).ToArray(), OwnTimes).SelectMany(own => own).ToArray();
    }

    void TrainNames(IReadOnlyList<TreebankSentence> sentences, byte[][] tags)
    {
        var segmenter = new Segmenter(Boundaries(), Abbreviations.Load());
        var titles = TitleWords.Read(Path.Combine(lists, "lists", "titles.tsv"));
        var leftOut = NameSources.ReportsOf(Path.Combine(data, "..", "gold", "dev.gold.json"));
        var names = NameSources.Read(data, new(segmenter, SavedTagger(), titles, leftOut), titles);
        tell($"{names.Count} sentences with names");
        var known = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var number = 0; number < sentences.Count; number++)
            known[string.Join(' ', sentences[number].Words.Select(word => word.Form))] = tags[number];
        var training = new NameTraining(names, known, SavedTagger(), Lists());
        Save("names", Bytes(Sum(NameModels, seed => training.Train(NameRounds, seed))));
    }

    /// <summary>The parser learns with tags, and with first trees, from models that have not seen the sentence, as it will be in use.</summary>
    void TrainParser(IReadOnlyList<TreebankSentence> sentences, byte[][] tags)
    {
        var tagger = SavedTagger();
        var arcs = new ArcFolds(sentences, (room, number) => Fill(room, sentences[number], tags[number], tagger), Folds, tell);
        Save("guide", Bytes(arcs.TrainGuide(GuideRounds)));
        Save("parser", Bytes(arcs.TrainParser(ArcRounds)));
    }

    /// <summary>Several models that saw the sentences in different orders, added up: they err in different places.</summary>
    LearntWeights Sum(int models, Func<ulong, LearntWeights> train)
    {
        var sum = train(1);
        for (var seed = 2ul; seed <= (ulong)models; seed++)
        {
            tell($"{seed - 1} of {models}");
            sum.Add(train(seed));
        }

        return sum;
    }

    bool Wants(string name) => only is null || only == name;

    Tagger SavedTagger()
    {
        var reader = Saved("tagger");
        return new(LinearModel.Read(ref reader));
    }

    BoundaryModel Boundaries()
    {
        var reader = Saved("boundaries");
        return BoundaryModel.Read(ref reader);
    }

    NameLists Lists()
    {
        var reader = Saved("lists");
        return NameLists.Read(ref reader);
    }

    ModelReader Saved(string name) => new(File.ReadAllBytes(Path.Combine(output, $"{name}.bin")));

    /// <summary>Tags for each sentence from a tagger that has not seen it, so that the parser learns to live with wrong ones.</summary>
    static byte[][] TagFolds(IReadOnlyList<TreebankSentence> sentences)
    {
        var tags = new byte[sentences.Count][];
        string[] labels = [.. sentences.SelectMany(sentence => sentence.Words).Select(word => word.Tag).Distinct().Order(StringComparer.Ordinal)];
        Parallel.For(0, Folds, fold =>
        {
            var (tagger, room) = (new Tagger(Linear(TaggerTraining.Train([.. sentences.Where((_, number) => number % Folds != fold)], FoldTagRounds, seed: 2))), new Workspace());
            byte[] numbers = [.. tagger.Tags.Select(tag => (byte)Array.IndexOf(labels, tag.ToString()))];
            for (var number = fold; number < sentences.Count; number += Folds)
            {
                TaggerTraining.Fill(room, sentences[number], CasingCopy.AsWritten);
                tagger.Tag(room);
                tags[number] = [.. room.Tags.Take(room.Count).Select(tag => numbers[tag])];
            }
        });

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
