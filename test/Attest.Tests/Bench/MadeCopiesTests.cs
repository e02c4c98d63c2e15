using Attest.Bench.Copies;
using Attest.Link;

namespace Attest.Tests.Bench;

public sealed class MadeCopiesTests
{
    [Fact]
    public void Of_made_copies_nearly_all_are_found_and_nothing_else_is_one()
    {
        var texts = new CopyMaker(11).Make(1500).ToList();
        var copies = CopyFinder.Find(texts.Select(text => new ReportSketch(IdOf(text.Number), new DateOnly(2031, 1, 1).AddDays(text.Number), text.Text.Length, RunSketch.Of(text.Text))));

        Assert.All(copies, copy => Assert.Equal(texts[Number(copy.Value)].Of, texts[Number(copy.Key)].Of));
        var made = texts.Count(text => text.Of != text.Number);
        Assert.InRange(made, 350, 550);
        Assert.InRange(copies.Count, 0.95 * made, made);
    }

    [Fact]
    public void The_same_seed_makes_the_same_texts() => Assert.Equal(new CopyMaker(3).Make(50), new CopyMaker(3).Make(50));

    [Fact]
    public void A_text_has_about_three_hundred_words() =>
        Assert.InRange(new CopyMaker(3).Make(200).Where(text => text.Of == text.Number).Average(text => text.Text.Split(' ').Length), 290, 350);

    static string IdOf(int number) => $"r-{number:00000}";

    static int Number(string id) => int.Parse(id.AsSpan(2), provider: null);
}
