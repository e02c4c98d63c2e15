using System.Collections.Immutable;
using Attest.App.Decide;
using Attest.Model;
using Attest.Store;
using Attest.Tests.App.Export.Events;
using Attest.Tests.Store;

namespace Attest.Tests.App.Decide;

public sealed class DecisionListingTests : IDisposable
{
    const string At = "2031-06-01T10:00:00Z";

    readonly TemporaryFolder folder = new();

    public static TheoryData<Ruling, string, string?, string?, string, string> Rulings => new()
    {
        { Ruling.Confirm, "i-c-1", null, null, "", "confirm" },
        { Ruling.NoIncident, "i-c-1", null, null, "", "no incident" },
        { Ruling.Correct, "c-1", "figure", "at least 12", "", "correct figure to at least 12" },
        { Ruling.Merge, "i-c-1", null, null, "i-c-2;i-c-3", "merge with i-c-2, i-c-3" },
        { Ruling.Split, "i-c-1", null, null, "c-2", "split off c-2" },
        { Ruling.Move, "c-1", null, null, "i-c-2", "move to i-c-2" },
        { Ruling.Name, "n-River Brigades", null, "group, SY", "", "River Brigades: group, Syria" },
        { Ruling.Word, "w-groups:herder", null, "aid_workers", "", "herder: aid workers (list of groups)" },
        { Ruling.Word, "w-weapons:TB2", null, "none", "", "TB2: no word of the list of weapons" },
        { Ruling.Word, "w-groups:herder", null, "vessel", "", "word" },
        { Ruling.Number, "v-dozens", null, "12/-/24", "", "dozens counts as 12/-/24 by the rule own" },
        { Ruling.Undo, "d-1", null, null, "", "undo" },
    };

    [Theory, MemberData(nameof(Rulings))]
    public void A_ruling_is_told_in_words(Ruling ruling, string subject, string? field, string? value, string with, string words) =>
        Assert.Equal(words, DecisionListing.What(Of(ruling, subject, field, value, [.. with.Split(';', StringSplitOptions.RemoveEmptyEntries)])));

    [Fact]
    public void A_line_holds_no_escape_of_a_terminal() =>
        Assert.Equal($"{At}, Ann: confirm, on i-c-1 (read \uFFFD[31mtwice)", DecisionListing.Line(Decision.Of(Ruling.Confirm, "i-c-1", null, null, [], "read \u001b[31mtwice", "Ann", At)));

    [Fact]
    public void A_decision_stands_or_was_undone_or_finds_nothing()
    {
        using var store = RegisterStore.Open(folder.File("attest.db"), RegisterUse.CreateOrExtend, new FixedClock());
        var (gone, undone) = (Of(Ruling.Confirm, "i-c-gone", null, null, []), Of(Ruling.Reject, "c-gone", null, null, []));
        store.Decisions.Keep([gone, undone, Of(Ruling.Undo, undone.Id, null, null, [])]);

        Assert.Equal(["finds nothing", "undone", ""], DecisionListing.Lines(store).Select(line => line.State));
    }

    [Theory]
    [InlineData("i-c-0", "", true)]
    [InlineData("c-0", "", true)]
    [InlineData("i-c-9", "i-c-0", true)]
    [InlineData("i-c-9", "c-0", true)]
    [InlineData("i-c-9", "", false)]
    [InlineData("d-0", "", false)]
    public void An_incident_shows_what_names_it_or_a_claim_of_it(string subject, string with, bool shown)
    {
        var claims = MadeEvents.With("a: people=9").Claims;
        ImmutableArray<Decision> standing = [Of(Ruling.Merge, subject, null, null, with.Length == 0 ? [] : [with])];

        Assert.Equal(shown, !DecisionListing.On(standing, claims).IsEmpty);
    }

    public void Dispose() => folder.Dispose();

    static Decision Of(Ruling ruling, string subject, string? field, string? value, ImmutableArray<string> with) =>
        Decision.Of(ruling, subject, field, value, with, "why", "Ann", At);
}
