using Attest.Tests.Store;

namespace Attest.Browser;

public sealed class DossierPageTests(SampleDesk desk) : IDisposable
{
    readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("phone")]
    public async Task A_dossier_opens_by_itself_without_barrier_or_fault(string view)
    {
        var faults = new List<string>();
        var page = await desk.VisitAsync("about:blank", View.Named(view));
        await SampleDesk.RunAsync("dossier", desk.LargestId, "--out", folder.File("x.html"), "--register", desk.Register);
        page.Console += (_, message) => faults.Add(message.Text);

        await page.GotoAsync(new Uri(folder.File("x.html")).AbsoluteUri);

        Assert.Empty(faults);
        Assert.NotEqual("0px", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main')).padding"));
        Assert.Empty(await Axe.ViolationsAsync(page));
    }

    public void Dispose() => folder.Dispose();
}
