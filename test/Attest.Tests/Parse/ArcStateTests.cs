using Attest.Parse;

namespace Attest.Tests.Parse;

public sealed class ArcStateTests
{
    static readonly ArcActions Actions = new(["L:nsubj", "L:root", "R:obj", "S"]);

    [Fact]
    public void Steps_draw_a_tree()
    {
        // "Troops seized Tarsk": shift, left, shift, shift, right, root.
        var state = Begin(3);
        foreach (var action in new[] { 3, 0, 3, 3, 2, 1 })
        {
            Assert.True(Actions.IsAllowed(state, action));
            Actions.Apply(state, action);
        }

        Assert.True(state.IsDone);
        Assert.Equal([1, 3, 1], state.Heads[..3]);
        Assert.Equal(["nsubj", "root", "obj"], state.Relations[..3].Select(relation => Actions.Relations[relation]));
    }

    [Fact]
    public void Only_the_last_word_on_the_stack_goes_under_the_root()
    {
        var state = Begin(2);
        state.Shift();
        state.Shift();
        Assert.Equal([false, false, true, false], Allowed(state));
        state.ArcRight(0);
        Assert.Equal([false, true, false, false], Allowed(state));
    }

    [Fact]
    public void Before_the_root_is_reached_no_word_goes_under_it()
    {
        var state = Begin(2);
        Assert.Equal([false, false, false, true], Allowed(state));
        state.Shift();
        Assert.Equal([true, false, false, true], Allowed(state));
    }

    [Fact]
    public void The_best_allowed_step_wins_and_of_equals_the_first()
    {
        var state = Begin(3);
        state.Shift();
        Assert.Equal(3, Actions.Best(state, [1, 99, 99, 2]));
        Assert.Equal(0, Actions.Best(state, [2, 99, 99, 2]));
    }

    [Fact]
    public void A_word_knows_the_two_words_hung_on_it_last()
    {
        var state = Begin(4);
        state.Shift();
        state.Shift();
        state.Shift();
        state.ArcRight(1);
        state.ArcRight(2);
        Assert.Equal(new Children(1, ArcState.None, 1, 1ul << 2), state.Right[0]);
        Assert.Equal(new Children(2, ArcState.None, 1, 1ul << 1), state.Right[1]);
    }

    [Fact]
    public void Labels_without_a_root_are_refused() =>
        Assert.Throws<InvalidDataException>(() => new ArcActions(["S", "L:nsubj"]));

    static ArcState Begin(int count)
    {
        var state = new ArcState();
        state.Begin(count);
        return state;
    }

    static bool[] Allowed(ArcState state) => [.. Enumerable.Range(0, Actions.Count).Select(action => Actions.IsAllowed(state, action))];
}
