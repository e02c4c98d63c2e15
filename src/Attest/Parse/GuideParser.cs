using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>Draws a first tree from right to left. It errs in other places than the reading from left to right, which is what makes it a guide.</summary>
sealed class GuideParser
{
    readonly DependencyParser parser;
    readonly uint[] relations;

    public GuideParser(LinearModel model)
    {
        parser = new(model);
        relations = [.. parser.Relations.Select(relation => FeatureKey.OfText(relation))];
    }

    public static GuideParser Load()
    {
        var reader = new ModelReader(EmbeddedModels.Open("guide"));
        return new(LinearModel.Read(ref reader));
    }

    public void Draw(Workspace room)
    {
        var (mirror, count) = (room.Mirrored(), room.Count);
        parser.Parse(mirror);
        room.Guide.Begin(count);
        for (var word = 0; word < count; word++)
        {
            var head = mirror.Arcs.Heads[word];
            room.Guide.Put(count - 1 - word, head == count ? count : count - 1 - head, relations[mirror.Arcs.Relations[word]]);
        }
    }
}
