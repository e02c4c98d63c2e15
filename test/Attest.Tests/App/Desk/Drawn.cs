using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Attest.Tests.App.Desk;

/// <summary>Components drawn as the desk draws them.</summary>
static class Drawn
{
    /// <param name="parameters">An object whose properties are the component's parameters.</param>
    public static string Html<T>(object parameters) where T : IComponent
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var values = parameters.GetType().GetProperties().ToDictionary(property => property.Name, property => property.GetValue(parameters));
        var html = renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(values))).ToHtmlString()).GetAwaiter().GetResult();
        return html.ReplaceLineEndings("\n");
    }

    /// <summary>The same with an element a line, for files of what is expected.</summary>
    public static string Golden<T>(object parameters) where T : IComponent => Elements<T>(parameters).ToString().ReplaceLineEndings("\n") + "\n";

    /// <summary>The same as elements; it fails where what is drawn is not well formed.</summary>
    public static XElement Elements<T>(object parameters) where T : IComponent =>
        XElement.Parse($"<drawn>{Html<T>(parameters).Replace("&nbsp;", "&#160;", StringComparison.Ordinal)}</drawn>");

    public static IEnumerable<XElement> Named(this XElement element, string name) => element.Descendants().Where(child => child.Name.LocalName == name);

    public static bool HasClass(this XElement element, string name) => ((string?)element.Attribute("class") ?? "").Split(' ').Contains(name);
}
