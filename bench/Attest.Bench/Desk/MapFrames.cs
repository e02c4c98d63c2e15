using Attest.Browser;
using Microsoft.Playwright;

namespace Attest.Bench.Desk;

/// <summary>How long the frames of the register's map take while a visitor drags it by the mouse, in the system's Chromium.</summary>
/// <remarks>Not all incidents of the grown register have a place, so the map is given sites of its own. A frame is the time from one of the page's animation frames to the next; those in which the map was not drawn are left out.</remarks>
static class MapFrames
{
    const string DriverFolder = "Attest.Bench.BrowserDriver", Ready = "[data-map][data-state=ready]";

    const int Sites = 20_000;

    /// <summary>Moves of the mouse in one direction, and pixels of each.</summary>
    const int Moves = 15, Pixels = 8;

    /// <summary>Milliseconds until a map of many sites on a busy machine must be there.</summary>
    const float Patience = 120_000;

    static readonly (int Right, int Down)[] Directions = [(1, 0), (0, 1), (-1, 0), (0, -1), (-1, 1), (1, -1), (1, 1), (-1, -1)];

    static readonly (string What, int Closer)[] Views = [("all sites in view", 0), ("three levels closer", 3)];

    /// <summary>Nothing, and a loud line, where there is no Chromium or the desk's scripts were not built.</summary>
    public static async Task<IReadOnlyList<Result>> MeasureAsync(Uri desk)
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_DRIVER_SEARCH_PATH", AppContext.GetData(DriverFolder) as string);
        await using var chromium = await Chromium.OpenAsync();
        if (chromium is null) return Skipped("Chromium is missing");
        var page = await chromium.VisitAsync(View.Light);
        page.SetDefaultTimeout(Patience);
        await page.RouteAsync("**/map/sites.geojson*", route => route.FulfillAsync(new() { ContentType = "application/geo+json", Body = StrewnSites.GeoJson(Sites) }));
        await page.GotoAsync(desk.ToString());
        if (await page.Locator("script[src]").CountAsync() == 0) return Skipped("the desk's scripts are not built");
        await page.Locator(Ready).WaitForAsync();
        var results = new List<Result> { new("sites of the map that is dragged", await page.EvaluateAsync<int>(CountSites), "") };
        foreach (var (what, closer) in Views) results.AddRange(await DragAsync(page, what, closer));
        return results;
    }

    static async Task<IEnumerable<Result>> DragAsync(IPage page, string what, int closer)
    {
        await page.EvaluateAsync(Show, new { area = StrewnSites.Area, closer });
        var map = await page.Locator(Ready).BoundingBoxAsync() ?? throw new InvalidOperationException("The map is not to be seen.");
        var (x, y) = (map.X + map.Width / 2, map.Y + map.Height / 2);
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.EvaluateAsync(Watch);
        foreach (var (right, down) in Directions)
        {
            (x, y) = (x + right * Moves * Pixels, y + down * Moves * Pixels);
            await page.Mouse.MoveAsync(x, y, new() { Steps = Moves });
        }

        var frames = await page.EvaluateAsync<double[]>(Watched);
        await page.Mouse.UpAsync();
        return [.. AnswerTimes.Of(frames).Told($"a frame of the map while dragged, {what}", 50, 95), new("… frames drawn", frames.Length, "")];
    }

    static IReadOnlyList<Result> Skipped(string why)
    {
        Console.WriteLine($"!! {why}: the frames of the map are not measured. Get it: dotnet dev.cs test --install");
        return [];
    }

    const string CountSites = "async () => (await (await fetch(document.querySelector('[data-map]').dataset.sites)).json()).features.length";

    const string Show =
        """
        async ({ area, closer }) => {
          const map = document.querySelector('[data-map]').deskMap
          map.fitBounds(area, { duration: 0 })
          map.jumpTo({ zoom: map.getZoom() + closer })
          map.triggerRepaint()
          await new Promise((done) => map.once('idle', done))
        }
        """;

    const string Watch =
        """
        () => {
          const watch = window.mapFrames = { taken: [], ends: false }
          let drawn = false
          let last = performance.now()
          document.querySelector('[data-map]').deskMap.on('render', () => { drawn = true })
          const tick = (now) => {
            if (drawn) watch.taken.push(now - last)
            drawn = false
            last = now
            if (!watch.ends) requestAnimationFrame(tick)
          }
          requestAnimationFrame(tick)
        }
        """;

    const string Watched = "() => { window.mapFrames.ends = true; return window.mapFrames.taken }";
}
