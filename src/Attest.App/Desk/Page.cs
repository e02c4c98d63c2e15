using Attest.App.Serving;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Desk;

/// <summary>Pages of the desk as results of routes.</summary>
static class Page
{
    /// <summary>The page of a component, drawn whole before the first byte is sent.</summary>
    /// <param name="parameters">An object whose properties are the component's parameters.</param>
    public static RazorComponentResult Of<TComponent>(object? parameters = null, int status = StatusCodes.Status200OK) where TComponent : IComponent =>
        new(typeof(DeskFrame), new { Content = typeof(TComponent), Parameters = ValuesOf(parameters) }) { StatusCode = status, PreventStreamingRendering = true };

    public static RazorComponentResult NotFound(string what) => Failed(StatusCodes.Status404NotFound, ProblemShape.TitleOf(StatusCodes.Status404NotFound), what);

    /// <summary>Says what went wrong in the desk's own layout.</summary>
    public static RazorComponentResult Failed(int status, string title, string? detail) =>
        Of<FailedPage>(new { Title = title, Detail = detail }, status);

    static Dictionary<string, object?> ValuesOf(object? parameters) => new RouteValueDictionary(parameters).ToDictionary(StringComparer.Ordinal);
}
