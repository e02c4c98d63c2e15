using System.Collections.Immutable;
using Attest.App.Desk.Register.Timeline;
using Attest.App.Listing;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Desk.Register;

/// <summary>Answers a filter from the register.</summary>
sealed class RegisterSearch(RegisterStore store)
{
    public RegisterView View(RegisterFilter filter, int skip)
    {
        var all = store.Incidents();
        var days = Taken(all, filter.Undated);
        ImmutableArray<Incident> taken = [.. days.Where(incident => new ListingFilter(filter.From, filter.To, null, null, null).Takes(incident, []))];
        var next = skip + RegisterView.PageLength;
        return new(
            filter, [.. taken.Skip(skip).Take(RegisterView.PageLength).Select(IncidentRow.Of)], taken.Length, all.Count, TimelineOf(days, filter), AreaOf(taken),
            next < taken.Length ? FilterQuery.Address("/", filter, ("skip", next.ToString(System.Globalization.CultureInfo.InvariantCulture))) : null, null);
    }

    public IReadOnlyList<Incident> Incidents(RegisterFilter filter) => Taken(store.Incidents(), filter);

    List<Incident> Taken(IEnumerable<Incident> incidents, RegisterFilter filter)
    {
        var withText = filter.Text is null ? [] : store.ReportsWith(filter.Text);
        var named = new ListingFilter(filter.From, filter.To, filter.Place, filter.Actor, filter.Text);
        return [.. incidents.Where(incident => named.Takes(incident, withText) && Takes(filter, incident))
            .OrderBy(incident => incident.Date.From ?? DateOnly.MaxValue).ThenBy(incident => incident.Id, StringComparer.Ordinal)];
    }

    static bool Takes(RegisterFilter filter, Incident incident) =>
        (filter.Area is null || incident.Sites.Any(site => site.Lat is { } lat && filter.Area.Contains(site.Lon!.Value, lat)))
        && (filter.Type is null || incident.Type == filter.Type)
        && (filter.Group is null || incident.Fatalities.Any(group => group.Group == filter.Group))
        && (filter.Grades.IsEmpty || filter.Grades.Contains(incident.Grade.Value))
        && (filter.Origins is null || incident.Fatalities.SelectMany(group => group.Origins).Distinct(StringComparer.Ordinal).Count() >= filter.Origins)
        && (!filter.IsDisputed || incident.Attribution.Any(row => row.Stance is Stance.Denied or Stance.Doubted));

    static TimelineFigure? TimelineOf(List<Incident> incidents, RegisterFilter filter)
    {
        var dated = incidents.Where(incident => incident.Date.From is not null).ToList();
        return TimelineFigure.Of([.. dated.GroupBy(incident => incident.Date.From!.Value).Select(day => new DayCount(day.Key, day.Count()))], incidents.Count - dated.Count, filter.From, filter.To);
    }

    static GeoBox? AreaOf(IEnumerable<Incident> incidents) =>
        GeoBox.Around([.. incidents.SelectMany(incident => incident.Sites).Where(site => site.Lat is not null).Select(site => (site.Lon!.Value, site.Lat!.Value))]);
}
