using System.Runtime.CompilerServices;

namespace Attest.Parse;

enum ArcKind { Shift, Left, Right }

/// <summary>What the parser can do next, by number: shift, or draw an arc with a relation.</summary>
/// <remarks>Labels are "S", "L:nsubj" and "R:obj"; only "L:root" reaches the root.</remarks>
sealed class ArcActions
{
    readonly ArcKind[] kinds;
    readonly byte[] relations;
    readonly int root;

    public ArcActions(IReadOnlyList<string> labels)
    {
        kinds = [.. labels.Select(label => label[0] switch { 'S' => ArcKind.Shift, 'L' => ArcKind.Left, _ => ArcKind.Right })];
        Relations = [.. labels.Where(label => label.Length > 2).Select(label => string.Intern(label[2..])).Distinct().Order(StringComparer.Ordinal)];
        relations = [.. labels.Select(label => label.Length > 2 ? (byte)Array.IndexOf(Relations, label[2..]) : (byte)0)];
        root = Array.IndexOf([.. labels], "L:root");
        if (root < 0) throw new InvalidDataException("A parser's labels need L:root.");
    }

    /// <summary>Relations by their number.</summary>
    public string[] Relations { get; }

    public int Count => kinds.Length;

    public ArcKind Kind(int action) => kinds[action];

    public byte Relation(int action) => relations[action];

    public bool IsAllowed(ArcState state, int action) => kinds[action] switch
    {
        ArcKind.Shift => state.CanShift,
        ArcKind.Right => state.CanRight,
        _ => state.CanLeft && state.LeftIsRoot == (action == root),
    };

    /// <summary>The allowed action with the highest score, of equals the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Best(ArcState state, ReadOnlySpan<int> scores)
    {
        var (best, left, right) = (-1, state.CanLeft, state.CanRight);
        if (left && state.LeftIsRoot) return root;
        for (var action = 0; action < kinds.Length; action++)
        {
            if (best >= 0 && scores[action] <= scores[best]) continue;
            var allowed = kinds[action] switch
            {
                ArcKind.Shift => state.CanShift,
                ArcKind.Left => left && action != root,
                _ => right,
            };
            if (allowed) best = action;
        }

        return best;
    }

    public void Apply(ArcState state, int action)
    {
        if (kinds[action] == ArcKind.Shift) state.Shift();
        else if (kinds[action] == ArcKind.Left) state.ArcLeft(relations[action]);
        else state.ArcRight(relations[action]);
    }
}
