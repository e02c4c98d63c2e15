using Attest.App.Intake;
using Attest.App.Intake.Web;
using Attest.Store;

namespace Attest.App.Reading;

/// <summary>Remembers what servers gave with pages, so that an unchanged page is not sent again.</summary>
static class FetchedPages
{
    /// <summary>What is known of the page of an address. Asked while reports are read, so all is taken from the register at once.</summary>
    public static Func<string, Validators?> Known(RegisterStore store)
    {
        var pages = store.Watching.Pages();
        return url => pages.TryGetValue(url, out var page) ? new(page.ETag, page.LastModified) : null;
    }

    public static Action<Input, string?, Refusal?> Keep(RegisterStore store) => (input, report, _) =>
    {
        if (input.Fetched is { } fetched && report is not null && (fetched.ETag ?? fetched.LastModified) is not null)
            store.Watching.KeepPage(fetched.Asked, fetched.ETag, fetched.LastModified, report);
    };
}
