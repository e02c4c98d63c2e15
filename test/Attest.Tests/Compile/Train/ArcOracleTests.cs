using Attest.Compile.Train;
using Attest.Parse;

namespace Attest.Tests.Compile.Train;

public sealed class ArcOracleTests
{
    // "Two shells hit the school": Two <- shells <- hit -> school -> the
    static readonly int[] Gold = [1, 2, 5, 4, 2];

    [Fact]
    public void Right_steps_cost_nothing_all_the_way()
    {
        var (state, oracle) = Begin();
        foreach (var kind in new[] { ArcKind.Shift, ArcKind.Left, ArcKind.Shift, ArcKind.Left, ArcKind.Shift, ArcKind.Shift, ArcKind.Left, ArcKind.Shift, ArcKind.Right, ArcKind.Left })
        {
            Assert.Equal(0, oracle.Cost(state, kind));
            Step(state, kind);
        }

        Assert.Equal(Gold, state.Heads[..5]);
    }

    [Fact]
    public void Shifting_past_a_head_loses_the_word_below()
    {
        var (state, oracle) = Begin();
        state.Shift();
        Assert.Equal(1, oracle.Cost(state, ArcKind.Shift));
    }

    [Fact]
    public void Hanging_a_word_up_loses_its_head_ahead_and_the_words_that_wait_for_it()
    {
        var (state, oracle) = Begin();
        state.Shift();
        state.ArcLeft(0);
        state.Shift();
        state.ArcLeft(0);
        state.Shift();

        // "hit" is the root and "school" waits for it.
        Assert.Equal(2, oracle.Cost(state, ArcKind.Left));
    }

    [Fact]
    public void Every_way_of_steps_that_cost_nothing_ends_in_the_right_tree()
    {
        var oracle = new ArcOracle();
        oracle.Begin(Gold);
        var ends = 0;
        Visit([]);
        Assert.True(ends > 0);

        void Visit(ArcKind[] path)
        {
            var state = Replay(path);
            if (state.IsDone)
            {
                ends++;
                Assert.Equal(Gold, state.Heads[..5]);
                return;
            }

            ArcKind[] free = [.. Enum.GetValues<ArcKind>().Where(kind => Allowed(state, kind) && oracle.Cost(state, kind) == 0)];
            Assert.NotEmpty(free);
            foreach (var kind in free) Visit([.. path, kind]);
        }
    }

    static ArcState Replay(ArcKind[] path)
    {
        var state = new ArcState();
        state.Begin(Gold.Length);
        foreach (var kind in path) Step(state, kind);
        return state;
    }

    static bool Allowed(ArcState state, ArcKind kind) =>
        kind switch { ArcKind.Shift => state.CanShift, ArcKind.Left => state.CanLeft, _ => state.CanRight };

    static (ArcState State, ArcOracle Oracle) Begin()
    {
        var oracle = new ArcOracle();
        oracle.Begin(Gold);
        return (Replay([]), oracle);
    }

    static void Step(ArcState state, ArcKind kind)
    {
        if (kind == ArcKind.Shift) state.Shift();
        else if (kind == ArcKind.Left) state.ArcLeft(0);
        else state.ArcRight(0);
    }
}
