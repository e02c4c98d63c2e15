using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>Gives each word its universal and its Penn tag, from left to right.</summary>
sealed class Tagger
{
    readonly LinearModel model;
    readonly uint[] coarse;
    readonly byte[] marks;

    public Tagger(LinearModel model)
    {
        this.model = model;
        Tags = [.. model.Labels.Select(TagPair.Parse)];
        coarse = [.. Tags.Select(tag => FeatureKey.OfText(tag.Coarse))];
        marks = [.. Tags.Select(Mark)];
    }

    /// <summary>Tags by their number.</summary>
    public TagPair[] Tags { get; }


    public static Tagger Load()
    {
        var reader = new ModelReader(EmbeddedModels.Open("tagger"));
        return new(LinearModel.Read(ref reader));
    }

    public void Tag(Workspace room)
    {
        for (var at = 0; at < room.Count; at++)
        {
            var scores = room.ClearScores(model.Stride);
            model.Score(TagFeatures.Extract(room, at), scores);
            Put(room, at, model.Best(scores));
        }
    }

    /// <summary>Gives a word a tag and what follows from it.</summary>
    public void Put(Workspace room, int at, int tag) =>
        (room.Tags[at], room.Coarse[at], room.Marks[at]) = ((byte)tag, coarse[tag], marks[tag]);

    static byte Mark(TagPair tag) => tag switch
    {
        { Coarse: "VERB" or "AUX" } => 1,
        { Fine: "," } => 2,
        { Coarse: "CCONJ" } => 4,
        { Coarse: "PUNCT", Fine: not "HYPH" } => 8,
        _ => 0,
    };
}

/// <summary>A universal tag and the Penn tag that goes with it.</summary>
readonly record struct TagPair(string Coarse, string Fine)
{
    public static TagPair Parse(string label)
    {
        var bar = label.IndexOf('|', StringComparison.Ordinal);
        return new(string.Intern(label[..bar]), string.Intern(label[(bar + 1)..]));
    }

    public override string ToString() => $"{Coarse}|{Fine}";
}
