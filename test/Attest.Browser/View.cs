namespace Attest.Browser;

/// <summary>How a visitor sees the desk; CSS pixels.</summary>
sealed record View(string Name, int Width, int Height, bool IsDark = false)
{
    public static View Light { get; } = new("light", 1280, 900);

    public static View Dark { get; } = new("dark", 1280, 900, IsDark: true);

    public static View Phone { get; } = new("phone", 360, 780);

    public static IReadOnlyList<View> All { get; } = [Light, Dark, Phone];

    public static View Named(string name) => All.First(view => view.Name == name);
}
