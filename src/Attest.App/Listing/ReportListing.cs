using System.Collections.Immutable;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Listing;

/// <summary>Reports as a listing orders them: by file, then by id.</summary>
static class ReportListing
{
    public static ImmutableArray<ReportEntry> Of(RegisterStore store, ListingFilter filter)
    {
        var withText = filter.Text is null ? [] : store.ReportsWith(filter.Text);
        return [.. store.Reports().Where(report => filter.Takes(report, withText))
            .OrderBy(report => report.File, StringComparer.Ordinal).ThenBy(report => report.Id, StringComparer.Ordinal)];
    }
}
