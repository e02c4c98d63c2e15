using Attest.Parse;

namespace Attest.Compile.Train;

/// <summary>Says which next steps of the parser lose the fewest of the right arcs that can still be drawn.</summary>
sealed class ArcOracle
{
    int[] heads = [];

    /// <param name="gold">Head of each word; the number of words for the root.</param>
    public void Begin(int[] gold) => heads = gold;

    /// <summary>Right arcs lost for good by a step of this kind from here.</summary>
    public int Cost(ArcState state, ArcKind kind) => kind switch
    {
        ArcKind.Shift => ShiftCost(state),
        ArcKind.Left => LeftCost(state),
        _ => RightCost(state),
    };

    /// <summary>The head that an arc of this kind would draw for the word on top of the stack.</summary>
    public static int HeadDrawn(ArcState state, ArcKind kind) => kind == ArcKind.Left ? state.Next : state.Stack(1);

    int ShiftCost(ArcState state)
    {
        var (word, cost) = (state.Next, 0);
        for (var down = 0; down < state.Depth; down++)
        {
            var below = state.Stack(down);
            if (down > 0 && heads[word] == below) cost++;
            if (heads[below] == word) cost++;
        }

        return cost;
    }

    int LeftCost(ArcState state)
    {
        var top = state.Stack(0);
        var head = heads[top];
        var cost = head == state.Stack(1) || head > state.Next ? 1 : 0;
        return cost + WaitingFor(state, top);
    }

    int RightCost(ArcState state)
    {
        var top = state.Stack(0);
        return (heads[top] >= state.Next ? 1 : 0) + WaitingFor(state, top);
    }

    /// <summary>Words not yet read that belong under <paramref name="head"/>.</summary>
    int WaitingFor(ArcState state, int head)
    {
        var waiting = 0;
        for (var word = state.Next; word < state.Count; word++)
            if (heads[word] == head) waiting++;
        return waiting;
    }
}
