using Attest.App.Export.Events;
using Attest.Model;

namespace Attest.Tests.App.Export.Events;

public sealed class EventRowTests
{
    static readonly Place Hama = MadeEvents.Homs with { Name = "Hama", Written = "Hama", Key = "made:hama" };
    static readonly Place Camp = new("Upper Camp", "Upper Camp", null, null, null, [], "?upper camp");

    [Fact]
    public void An_incident_without_a_place_has_one_row()
    {
        var row = Assert.Single(EventRow.Rows(MadeEvents.With("a: people=9", MadeEvents.Bare with { Sites = [] }), null));

        Assert.Null(row.Site);
        Assert.Equal(9, row.Toll.Low);
        Assert.Equal("i-c-1", row.Id);
    }

    [Fact]
    public void Dead_told_for_all_places_together_stand_in_the_first_row_alone()
    {
        var rows = EventRow.Rows(MadeEvents.With("a: people=9", MadeEvents.Bare with { Sites = [Camp, MadeEvents.Homs, Hama] }), null);

        Assert.Equal(["Homs", "Hama", "Upper Camp"], rows.Select(row => row.Site!.Name));
        Assert.Equal([9, null, null], rows.Select(row => row.Toll.Low));
        Assert.Equal(["i-c-1", "i-c-1-2", "i-c-1-3"], rows.Select(row => row.Id));
        Assert.All(rows, row => Assert.Contains("for all places together", string.Join('|', row.Notes), StringComparison.Ordinal));
    }

    [Fact]
    public void Dead_told_place_by_place_stand_each_in_its_row()
    {
        var rows = EventRow.Rows(PlaceByPlace(), null);

        Assert.Equal([4, 5], rows.Select(row => row.Toll.Low));
        Assert.All(rows, row => Assert.Contains("place by place", string.Join('|', row.Notes), StringComparison.Ordinal));
    }

    [Fact]
    public void One_place_needs_no_note() => Assert.Empty(EventRow.Rows(MadeEvents.With("a: people=9"), null)[0].Notes);

    [Fact]
    public void A_claim_that_a_person_corrected_is_told_of()
    {
        var told = MadeEvents.With("a: people=9");

        var row = EventRow.Rows(told with { Claims = [told.Claims[0] with { IsCorrected = true }] }, null)[0];

        Assert.Equal("corrected by people: c-0", Assert.Single(row.Notes));
    }

    static ExportedIncident PlaceByPlace()
    {
        var sum = Figure.Exactly(9);
        var incident = MadeEvents.Bare with
        {
            Sites = [MadeEvents.Homs, Hama],
            Fatalities = [new(Group.People, sum, sum, sum, ["a"], [], ["c-1", "c-2"], true) { Totals = [new("a", "a", sum, true, [], ["c-1", "c-2"])] }],
        };
        return MadeEvents.Of(incident,
            MadeEvents.Claim("c-1", "a", Group.People, Figure.Exactly(4), "four", MadeEvents.Homs), MadeEvents.Claim("c-2", "a", Group.People, Figure.Exactly(5), "five", Hama));
    }
}
