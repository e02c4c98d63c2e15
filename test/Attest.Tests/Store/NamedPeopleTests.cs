using Attest.Store;
using Attest.Tests.App;

namespace Attest.Tests.Store;

public sealed class NamedPeopleTests
{
    [Fact]
    public void Incidents_that_name_people_are_found_and_no_others()
    {
        Assert.Equal([2], PeopleIn(MadeReports.Named));
        Assert.Empty(PeopleIn(MadeReports.Rival));
        Assert.Empty(PeopleIn("Words \"people\":[{ in a report\n\nnine people were killed there, he wrote \"people\":[{\n"));
    }

    [Fact]
    public void The_state_changes_with_what_is_read()
    {
        using var folder = MadeFolder.Read();
        using var store = RegisterStore.Open(folder.Register, RegisterUse.Existing, new FixedClock());
        var before = store.DerivedState();
        Assert.Equal(before, store.DerivedState());

        folder.With("c.txt", MadeReports.Named);
        Assert.Equal(0, folder.Run("read", folder.Reports).Code);

        Assert.NotEqual(before, store.DerivedState());
    }

    static IEnumerable<int> PeopleIn(string text)
    {
        using var folder = new MadeFolder().With("a.txt", text);
        Assert.Equal(0, folder.Run("read", folder.Reports).Code);
        using var store = RegisterStore.Open(folder.Register, RegisterUse.Existing, new FixedClock());
        return store.IncidentsNamingPeople().Select(incident => incident.People.Length);
    }
}
