using Attest.Model;
using Attest.Segment.Learned;

namespace Attest.Parse;

/// <summary>Finds names of people, places and organisations.</summary>
/// <remarks>Labels: O, and B, I, L (last) or U (alone) with PER, LOC or ORG.</remarks>
sealed class NameTagger
{
    readonly LinearModel model;
    readonly NameLists lists;
    readonly NameLabel[] labels;
    readonly NamePath path;

    public NameTagger(LinearModel model, NameLists lists)
    {
        (this.model, this.lists) = (model, lists);
        labels = [.. model.Labels.Select(NameLabel.Parse)];
        path = new(labels, label =>
        {
            var scores = new int[model.Stride];
            model.Score([NameFeatures.Following(label)], scores);
            return scores;
        });
    }

    public NameLists Lists => lists;

    public static NameTagger Load()
    {
        var reader = new ModelReader(EmbeddedModels.Open("names"));
        return new(LinearModel.Read(ref reader), NameLists.Load());
    }

    public void Tag(Workspace room)
    {
        lists.Mark(room);
        path.Begin(room);
        for (var at = 0; at < room.Count; at++)
        {
            var scores = room.ClearScores(model.Stride);
            model.Score(NameFeatures.Extract(room, at), scores);
            path.Step(room, at, scores);
        }

        path.End(room);
    }

    /// <summary>Calls <paramref name="found"/> with kind, first word and one past the last of each name.</summary>
    public void Read(Workspace room, Action<EntityKind, int, int> found)
    {
        for (var first = 0; first < room.Count;)
        {
            if (labels[room.Names[first]].Kind is not { } kind) { first++; continue; }
            var end = first + 1;
            if (!labels[room.Names[first]].Ends)
                while (end < room.Count && labels[room.Names[end]] is var label && label.Kind == kind && !label.Begins)
                {
                    end++;
                    if (label.Ends) break;
                }

            found(kind, first, end);
            first = end;
        }
    }
}

/// <summary>A label of the name tagger taken apart.</summary>
readonly record struct NameLabel(EntityKind? Kind, bool Begins, bool Ends)
{
    public static NameLabel Parse(string label) => new(
        label switch
        {
            [_, '-', .. "PER"] => EntityKind.Person,
            [_, '-', .. "LOC"] => EntityKind.Place,
            [_, '-', .. "ORG"] => EntityKind.Organisation,
            _ => null,
        },
        label[0] is 'B' or 'U',
        label[0] is 'L' or 'U');

    public bool MayFollow(NameLabel? before)
    {
        var isOpen = before is { Kind: not null, Ends: false };
        return isOpen ? Kind == before!.Value.Kind && !Begins : Begins || Kind is null;
    }
}
