namespace Attest.App.Desk;

/// <summary>The style sheets of the program in one text.</summary>
static class DeskStyle
{
    const string Folder = "desk/";

    public static string All()
    {
        var program = typeof(DeskStyle).Assembly;
        var sheets = program.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return string.Concat(sheets.Select(name =>
        {
            using var reader = new StreamReader(program.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }));
    }
}
