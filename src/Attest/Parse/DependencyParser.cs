using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>Draws a tree over tagged words in one pass: every word has one head, and one hangs on the root.</summary>
sealed class DependencyParser(LinearModel model)
{
    readonly ArcActions actions = new(model.Labels);

    /// <summary>Relations by the number that <see cref="ArcState.Relations"/> holds.</summary>
    public string[] Relations => actions.Relations;

    public static DependencyParser Load()
    {
        var reader = new ModelReader(EmbeddedModels.Open("parser"));
        return new(LinearModel.Read(ref reader));
    }

    /// <summary>Leaves the tree in the room's arcs; a head equal to the number of words is the root.</summary>
    public void Parse(Workspace room)
    {
        var state = room.Arcs;
        state.Begin(room.Count);
        while (!state.IsDone)
        {
            var scores = room.ClearScores(model.Stride);
            model.Score(ArcFeatures.Extract(room), scores);
            actions.Apply(state, actions.Best(state, scores));
        }
    }
}
