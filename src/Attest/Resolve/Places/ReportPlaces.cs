using Attest.Model;

namespace Attest.Resolve.Places;

/// <summary>The places of one report, all resolved together.</summary>
/// <param name="Of">The place of each of its mentions.</param>
/// <param name="Dateline">The place of its dateline, or null.</param>
/// <param name="Outlet">The town of its outlet, where that tells the news of one; or null.</param>
public sealed record ReportPlaces(Func<NamedPlace, Place> Of, Place? Dateline, Place? Outlet = null);
