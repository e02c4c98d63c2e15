using Attest.Fuzz;

namespace Attest.Tests.Fuzz;

public sealed class MutatorTests
{
    static readonly SampleGrammar Grammar = new(
        [(".txt", "Shells killed nine people in Orlo."), (".html", "<p>The army of Ostrelia denied it.</p>")], ["nine", "Orlo", "<p>"]);

    [Fact]
    public void The_same_seed_and_number_give_the_same_input()
    {
        var (one, other) = (new Mutator(Grammar, 7), new Mutator(Grammar, 7));
        for (var number = 0; number < 200; number++)
        {
            var (first, second) = (one.Input(number), other.Input(number));
            Assert.Equal(first.Name, second.Name);
            Assert.Equal(first.Bytes.AsSpan(), second.Bytes.AsSpan());
            Assert.Equal(first.Sidecar, second.Sidecar);
        }
    }

    [Fact]
    public void Another_seed_gives_other_inputs()
    {
        var (one, other) = (new Mutator(Grammar, 7), new Mutator(Grammar, 8));
        Assert.Contains(Enumerable.Range(0, 50), number => !one.Input(number).Bytes.AsSpan().SequenceEqual(other.Input(number).Bytes.AsSpan()));
    }

    [Fact]
    public void No_input_is_longer_than_it_may_be()
    {
        var mutator = new Mutator(Grammar, 1);
        Assert.All(Enumerable.Range(0, 500), number => Assert.InRange(mutator.Input(number).Bytes.Length, 0, Mutator.Longest));
    }

    [Fact]
    public void Both_kinds_of_files_come()
    {
        var mutator = new Mutator(Grammar, 1);
        var endings = Enumerable.Range(0, 100).Select(number => Path.GetExtension(mutator.Input(number).Name)).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal([".html", ".txt"], endings);
    }
}
