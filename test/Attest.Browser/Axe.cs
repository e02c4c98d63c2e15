using System.Text.Json;
using Attest.Dev;
using Microsoft.Playwright;

namespace Attest.Browser;

/// <summary>axe-core, as the desk's scripts bring it: what it finds wrong with a page for people who cannot see, point or tell colours.</summary>
static class Axe
{
    const string Script = "src/Attest.App/Desk/Client/node_modules/axe-core/axe.min.js";

    const string Run = "async () => (await axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } })).violations";

    /// <summary>A line per violation: the rule, and where it is broken. Skips the test where the scripts' packages are not there.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        if (!File.Exists(Repository.In(Script)))
        {
            const string Missing = "axe-core is missing; pages are not checked for accessibility. Get it: Node, then dotnet dev.cs test";
            if (Surroundings.IsCi) Assert.Fail(Missing);
            Assert.Skip(Missing);
        }

        await page.EvaluateAsync(await File.ReadAllTextAsync(Repository.In(Script)));
        var found = await page.EvaluateAsync<JsonElement>(Run);
        return [.. found.EnumerateArray().Select(violation =>
            $"{violation.GetProperty("id").GetString()}: {string.Join(" | ", violation.GetProperty("nodes").EnumerateArray().Take(3).Select(node => $"{node.GetProperty("html").GetString()} ({node.GetProperty("failureSummary").GetString()})"))}")];
    }
}
