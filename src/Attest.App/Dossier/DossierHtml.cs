using System.Security.Cryptography;
using System.Text;
using Attest.App.Desk;
using Attest.App.Desk.Incidents;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Attest.App.Dossier;

/// <summary>An incident as one HTML file that needs nothing else: no script, no picture, no font from elsewhere.</summary>
static class DossierHtml
{
    public static async Task<string> OfAsync(IncidentFile incident, string engine, bool withholdsNames)
    {
        // Line ends of a checkout must not change the file, nor the hash in it.
        var style = DeskStyle.All().ReplaceLineEndings("\n");
        using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(DossierPage.File)] = incident,
            [nameof(DossierPage.Style)] = style,
            [nameof(DossierPage.StyleHash)] = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style))),
            [nameof(DossierPage.Engine)] = engine,
            [nameof(DossierPage.WithholdsNames)] = withholdsNames,
        });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<DossierPage>(parameters)).ToHtmlString()) + "\n";
    }
}
