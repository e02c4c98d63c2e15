using System.Runtime.CompilerServices;
using Attest.App.Intake.Web;

namespace Attest.App.Intake;

/// <summary>What a person gave to be read: files, folders and addresses, in the order given. Only an address opens a connection.</summary>
/// <param name="knownOf">What a server gave when the page of that address was got last, or null.</param>
sealed class GivenInputs(InputFiles files, WebOptions web, TimeProvider clock, Func<string, Validators?> knownOf)
{
    const string Offline = "it would have to be asked for, and --offline lets nothing be asked";

    public async IAsyncEnumerable<Input> ReadAsync(IReadOnlyList<string> given, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var connection = !web.IsOffline && given.Any(WebAddress.IsOne) ? new WebGet(web, clock) : null;
        foreach (var one in given)
        {
            if (web.IsOffline && WebAddress.IsOne(one)) yield return Input.Refused(one, Offline);
            else if (connection is not null && WebAddress.IsOne(one)) yield return await new PageFetcher(connection, clock, "web").FetchAsync(one, knownOf(one), null, cancel);
            else
                foreach (var input in files.Read([one])) yield return input;
        }
    }
}
