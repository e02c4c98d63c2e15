using Attest.App.Desk.Sources;
using Attest.Model;

namespace Attest.Tests.App.Desk.Sources;

public sealed class SourceCountTests
{
    static readonly SourceBook Book = Of(ToldAttack.Claims);

    [Fact]
    public void A_speaker_is_counted_over_all_reports()
    {
        var clinic = Speaker("velna-clinic");

        Assert.Equal(("Velna clinic", 4, 1, 1), (clinic.Name, clinic.Claims, clinic.Incidents, clinic.Figures));
        Assert.Equal([("Coast Agency", 1)], clinic.Relays);
    }

    [Fact]
    public void One_figure_may_be_allowed_by_one_and_not_by_another()
    {
        var clinic = Speaker("velna-clinic");

        // At least 12: the monitor's 10 to 14 allows it, the ministry's 5 does not.
        Assert.Equal((0, 1, 1, 1), (clinic.Alone, clinic.Confirmed, clinic.Contradicted, clinic.Revised));
        Assert.Equal(1, clinic.Disputed);
    }

    [Fact]
    public void What_has_no_number_is_no_figure()
    {
        Assert.Equal(0, Speaker("a-resident").Figures);
    }

    [Fact]
    public void An_outlet_is_told_apart_from_those_whom_it_quotes()
    {
        var monitor = Book.Outlets.Single(row => row.Name == "Harbour Monitor");
        var coast = Book.Outlets.Single(row => row.Name == "Radio Coast");

        Assert.Equal((1, 0, 1, 0), (monitor.Reports, monitor.Copies, monitor.OwnVoice, monitor.Relayed));
        Assert.Equal((1, 0, 0, 4), (coast.Reports, coast.Copies, coast.OwnVoice, coast.Relayed));
        Assert.Equal(1, Book.Outlets.Single(row => row.Name == "The Mirror of Velna").Copies);
    }

    [Fact]
    public void The_order_in_which_claims_come_changes_nothing()
    {
        Assert.Equal(Text(Book), Text(Of(ToldAttack.Claims.Reverse())));
    }

    [Fact]
    public void Unnamed_sources_of_one_role_are_one_row()
    {
        var one = ToldAttack.Claims[0] with { Origin = "unnamed:officials:@i-c-1" };
        var book = Of([one, one with { Origin = "unnamed:officials:@i-c-2", Incident = "i-c-2" }]);

        Assert.Equal(("unnamed:officials:", 2, 2), (book.Speakers[0].Key, book.Speakers[0].Claims, book.Speakers[0].Incidents));
    }

    [Theory]
    [InlineData(Bound.Exact, 12, Bound.Exact, 12, true)]
    [InlineData(Bound.Exact, 12, Bound.Exact, 13, false)]
    [InlineData(Bound.AtLeast, 12, Bound.Exact, 40, true)]
    [InlineData(Bound.MoreThan, 12, Bound.Exact, 12, false)]
    [InlineData(Bound.AtMost, 12, Bound.AtLeast, 12, true)]
    [InlineData(Bound.FewerThan, 12, Bound.AtLeast, 12, false)]
    [InlineData(Bound.About, 12, Bound.Exact, 12, true)]
    public void Two_figures_can_both_be_true_or_not(Bound one, int value, Bound other, int otherValue, bool expected)
    {
        var (a, b) = (FigureBounds.Of(new(value, one))!.Value, FigureBounds.Of(new(otherValue, other))!.Value);

        Assert.Equal((expected, expected), (a.Allows(b), b.Allows(a)));
    }

    static SpeakerRow Speaker(string key) => Book.Speakers.Single(row => row.Key == key);

    static SourceBook Of(IEnumerable<LedgerClaim> claims)
    {
        var count = new SourceCount(ToldAttack.Reports);
        foreach (var row in claims) count.Add(row);
        count.Add(ToldAttack.Incident);
        return count.Book();
    }

    static string Text(SourceBook book) => string.Join('\n', book.Speakers.Select(row => $"{row with { Relays = [] }} {string.Join(',', row.Relays)}").Concat(book.Outlets.Select(row => $"{row with { Wires = [] }}")));
}
