using System.Collections.Immutable;
using Attest.Model;
using Attest.Store;
using Attest.Store.Queries;
using Attest.Tests.Store.Engines;

namespace Attest.Tests.Store.Queries;

/// <summary>The desk's tables follow the incidents, whoever writes them.</summary>
public abstract class IncidentIndexContract(IRegisterPlace place) : IDisposable
{
    readonly RegisterStore store = FiveIncidents.Open(place.Register());

    [Fact]
    public void An_incident_that_is_worked_out_the_same_again_keeps_its_version()
    {
        var before = Versions();

        store.Refresh(FiveIncidents.Build, "test-2");

        Assert.Equal(before, Versions());
    }

    [Fact]
    public void Only_what_changes_gets_another_version()
    {
        var before = Versions();

        Change(incident => incident.Title == "bridge" ? incident with { Title = "Bridge of Tarvana" } : incident);

        var changed = Versions().Where(row => before[row.Key] != row.Value).Select(row => row.Key);
        Assert.Equal([Summary("Bridge of Tarvana").Incident.Id], changed);
    }

    [Fact]
    public void An_incident_that_is_gone_is_found_no_more()
    {
        store.Refresh((readings, names, decisions) => FiveIncidents.Build(readings, names, decisions).Where(part => part.Incident!.Title != "harbour"), "test-2");

        Assert.Equal(4, store.Desk.Count(IncidentFilter.All));
        Assert.Equal(0, store.Desk.Count(new() { Place = "harbour" }));
    }

    [Fact]
    public void A_decision_changes_the_version_before_the_incidents_are_worked_out_anew()
    {
        var before = Summary("school").Version;

        store.Decisions.Keep([Decision.Of(Ruling.Reject, Summary("school").Incident.Id[2..], null, null, [], "misread", "A. Coder", "2031-06-01T00:00:00Z")]);

        Assert.NotEqual(before, Summary("school").Version);
    }

    [Fact]
    public void A_withdrawn_reports_words_are_gone_from_the_desks_tables_too()
    {
        var report = store.Reports().First(entry => entry.File == "b.txt").Id;

        Assert.True(store.Custody.Withdraw(report, "names a source", "A. Coder"));

        Assert.Equal(0, store.Desk.Count(IncidentFilter.All));
        store.Refresh(FiveIncidents.Build, "test-1");
        Assert.Equal(3, store.Desk.Count(IncidentFilter.All));
    }

    [Fact]
    public void Incidents_of_one_day_kind_and_place_are_marked_and_the_mark_goes_when_one_of_them_changes()
    {
        Change(incident => incident.Title == "harbour" ? AsBridge(incident) : incident);
        Assert.Equal(["bridge", "harbour"], Duplicates());

        Change(incident => incident.Title == "harbour" ? AsBridge(incident) with { Type = IncidentType.AirDroneStrike } : incident);
        Assert.Empty(Duplicates());

        Change(incident => incident.Title == "harbour" ? AsBridge(incident) : incident);
        Assert.Equal(["bridge", "harbour"], Duplicates());
    }

    [Fact]
    public void Each_change_comes_after_the_one_before_though_the_clock_stands_still()
    {
        var told = store.Desk.ChangedSince(0, 50);
        Assert.Equal(5, told.Length);

        Change(incident => incident.Title == "bridge" ? incident with { Title = "Bridge of Tarvana" } : incident);

        Assert.Equal([Summary("Bridge of Tarvana").Incident.Id], store.Desk.ChangedSince(told[^1].ChangedMs, 50).Select(change => change.Id));
    }

    [Fact]
    public void Incidents_that_are_gone_do_not_hide_those_that_changed_after()
    {
        store.Refresh((readings, names, decisions) => FiveIncidents.Build(readings, names, decisions).Where(part => part.Incident!.Title == "harbour"), "test-2");
        store.Refresh((readings, names, decisions) => FiveIncidents.Build(readings, names, decisions).Where(part => part.Incident!.Title == "harbour")
            .Select(part => part with { Incident = part.Incident! with { Title = "The harbour" } }), "test-3");

        Assert.Equal(["The harbour"], store.Desk.ChangedSince(0, most: 1).Select(change => store.Incident(change.Id)!.Title).Take(1));
    }

    [Fact]
    public void The_mark_goes_with_the_other_incident()
    {
        Change(incident => incident.Title == "harbour" ? AsBridge(incident) : incident);

        store.Refresh((readings, names, decisions) => FiveIncidents.Build(readings, names, decisions).Where(part => part.Incident!.Title != "harbour"), "test-3");

        Assert.Empty(Duplicates());
    }

    [Fact]
    public void The_state_of_persons_changes_with_what_is_said_of_them_and_with_nothing_else()
    {
        Assert.NotEqual("", store.PeopleState());
        var none = store.PeopleState();
        Change(incident => incident with { Title = incident.Title + "." });
        Assert.Equal(none, store.PeopleState());

        Change(incident => incident.Title == "school" ? incident with { People = [Named("Ada Veil")] } : incident);
        var one = store.PeopleState();
        Change(incident => incident.Title == "school" ? incident with { People = [Named("Bea Veil")] } : incident);

        Assert.Equal(3, new HashSet<string>([none, one, store.PeopleState()], StringComparer.Ordinal).Count);
    }

    public void Dispose()
    {
        store.Dispose();
        place.Dispose();
    }

    void Change(Func<Incident, Incident> change) => store.Refresh(
        (readings, names, decisions) => FiveIncidents.Build(readings, names, decisions).Select(part => part with { Incident = change(part.Incident!) }), "test-2");

    static Incident AsBridge(Incident incident) =>
        incident with { Type = IncidentType.ShellingArtilleryMissileAttack, Sites = [.. incident.Sites.Select(site => site with { Key = "made:2" })] };

    static Person Named(string name) => new(name, [], PersonRole.Victim, PersonStatus.Killed, null, false, null, Group.Civilians, null, Stance.Asserted, false, [], []);

    IEnumerable<string> Duplicates() =>
        store.Desk.Incidents(new() { Review = ReviewReason.PossibleDuplicate }, IncidentOrder.NewestFirst, null, 50).Rows.Select(row => row.Incident.Title).Order(StringComparer.Ordinal);

    ImmutableSortedDictionary<string, string> Versions() => store.Desk.Incidents(IncidentFilter.All, IncidentOrder.NewestFirst, null, 50).Rows
        .ToImmutableSortedDictionary(row => row.Incident.Id, row => row.Version, StringComparer.Ordinal);

    IncidentSummary Summary(string title) => store.Desk.Summary(store.Incidents().First(incident => incident.Title == title).Id)!;
}

public sealed class IncidentIndexTests() : IncidentIndexContract(new FilePlace());

public sealed class PostgresIncidentIndexTests() : IncidentIndexContract(new PostgresPlace());
