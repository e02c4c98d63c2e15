using Attest.App.Export;
using Attest.App.Export.Names;
using Attest.App.Export.Rules;
using Attest.App.Users;
using Attest.App.Wording;
using Attest.Store;
using Microsoft.AspNetCore.Http;

namespace Attest.App.Desk.Exports;

/// <summary>An export that a page or a program asks for: its answer, or why there is none.</summary>
sealed record AskedExport(ExportAnswer? Answer, int Status, string Title, string Detail)
{
    /// <param name="format">As <see cref="ExportFormats"/> names it.</param>
    /// <param name="rule">A house rule; null or empty for none.</param>
    public static AskedExport Of(string? format, string? rule, bool withNames, HttpContext context, RegisterStore store, Workbench workbench)
    {
        if (ExportKind.Named(format) is not { } kind) return No(StatusCodes.Status400BadRequest, "No such format", "Choose one on the page of exports.");
        if (rule is { Length: > 0 } && !(kind.TakesRule && HouseRule.All.Contains(rule)))
            return No(StatusCodes.Status400BadRequest, "No such rule", $"{kind.Title} takes {(kind.TakesRule ? string.Join(", ", HouseRule.All) : "no house rule")}.");
        if (withNames && !(Visitor.Of(context.User)?.Role >= ExportPages.ForNames))
            return No(StatusCodes.Status403Forbidden, "Not allowed", $"Withheld names are for the role {Words.Snake(ExportPages.ForNames)} and above.");
        if (!withNames && ExportFormats.OfBytes.Contains(kind.Format) && WithheldLens.Of(store) != RegisterLens.Plain)
            return No(StatusCodes.Status409Conflict, "It holds withheld names", "The originals in a bundle hold names that exports withhold. Ask for it with names.");
        return new(new(kind, new(kind.Format, rule is { Length: > 0 } ? HouseRule.Of(rule, store) : null, workbench.Engine.Version), withNames), StatusCodes.Status200OK, "", "");
    }

    static AskedExport No(int status, string title, string detail) => new(null, status, title, detail);
}
