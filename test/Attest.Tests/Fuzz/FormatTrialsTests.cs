using Attest.Fuzz;
using Attest.Fuzz.Formats;

namespace Attest.Tests.Fuzz;

/// <summary>The kinds of files that are made up: they get past the door of their readers, and damage is seen.</summary>
public sealed class FormatTrialsTests
{
    static readonly SampleGrammar Grammar = new(
        [(".txt", "Shells killed nine people in Orlo."), (".html", "<p>The army of Ostrelia denied it.</p>")], ["nine", "Orlo", "<p>"]);

    static readonly FormatTable Table = new();

    public static TheoryData<string> Kinds => [.. Table.Formats.Select(format => format.Name)];

    [Theory, MemberData(nameof(Kinds))]
    public void Some_of_what_is_made_is_read_and_none_of_it_breaks_its_reader(string kind)
    {
        var format = Table.Formats.Single(format => format.Name == kind);
        // Nobody can make up a signature or a passphrase, and pdftotext is not everywhere.
        var isNeverTaken = kind is "locked register" or "timestamp" or "PDF";
        var taken = Enumerable.Range(0, kind == "PDF" ? 4 : 60).Count(number => Take(format, number).IsTaken);
        Assert.True(isNeverTaken || taken > 5, $"Of 60 only {taken} were read.");
    }

    [Fact]
    public void The_same_seed_and_number_give_the_same_input_of_every_kind()
    {
        foreach (var format in Table.Formats)
            Assert.True(format.Make(DrawOf(11)).AsSpan().SequenceEqual(format.Make(DrawOf(11))), format.Name);
    }

    [Fact]
    public void All_kinds_come()
    {
        var kinds = Enumerable.Range(0, 30_000).Select(number => Table.Draw(DrawOf(number)).Name).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(Table.Formats.Select(format => format.Name).Order(StringComparer.Ordinal), kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Damage_keeps_within_the_length()
    {
        var bytes = new byte[900];
        Assert.All(Enumerable.Range(0, 300), number => Assert.InRange(ByteDamage.Of(bytes, DrawOf(number), 1024).Length, 0, 1024));
        Assert.Contains(Enumerable.Range(0, 20), number => !ByteDamage.Of(bytes, DrawOf(number), 1024).AsSpan().SequenceEqual(bytes));
    }

    [Fact]
    public void What_a_reader_may_not_throw_is_no_refusal()
    {
        Assert.False(FormatTable.Refusable(_ => throw new InvalidDataException())("a", []).IsTaken);
        Assert.Throws<InvalidOperationException>(() => FormatTable.Refusable(_ => throw new InvalidOperationException())("a", []));
    }

    static Taken Take(Format format, int number)
    {
        var taken = format.Take($"{number}{format.Ending}", format.Make(DrawOf(number)));
        Assert.Null(taken.Fault);
        return taken;
    }

    static Draw DrawOf(int number) => new(new Random(number), new Mutator(Grammar, 1));
}
