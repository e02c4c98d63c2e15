using System.Runtime.CompilerServices;
using System.Text;
using Attest.App.Intake;
using Attest.App.Intake.Web;

namespace Attest.App.Adding;

/// <summary>Inputs of what was given at the desk, in its order. Only an address opens a connection, and never one to a private network.</summary>
sealed class GivenReports(WebOptions web, TimeProvider clock, Func<string, Validators?> knownOf)
{
    const string Offline = "it would have to be asked for, and --offline lets nothing be asked";

    readonly ParcelReader parcels = new(new());

    public async IAsyncEnumerable<Input> ReadAsync(IReadOnlyList<GivenReport> given, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var connection = !web.IsOffline && given.Any(one => one.Address is not null) ? new WebGet(web with { AllowsPrivate = false }, clock) : null;
        foreach (var one in given)
        {
            if (one.Address is { } address) yield return await AskAsync(connection, address, cancel);
            else if (one.Text is { } text) yield return ParcelReader.Whole(one.Name, Encoding.UTF8.GetBytes(text), one.Facts);
            else
                foreach (var input in OfFile(one)) yield return input;
        }
    }

    async Task<Input> AskAsync(WebGet? connection, string address, CancellationToken cancel) => connection is null
        ? Input.Refused(address, Offline)
        : await new PageFetcher(connection, clock, "web").FetchAsync(address, knownOf(address), null, cancel);

    IEnumerable<Input> OfFile(GivenReport one)
    {
        using var content = File.OpenRead(one.File!);
        foreach (var input in parcels.Read(new(one.Name, content))) yield return input;
    }
}
