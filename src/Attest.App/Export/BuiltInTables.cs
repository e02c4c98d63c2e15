using System.Collections.Immutable;
using System.Text;
using Attest.Names;

namespace Attest.App.Export;

/// <summary>Tables of data/exports and data/rules that are built into the program.</summary>
static class BuiltInTables
{
    /// <param name="file">"exports/countries.tsv".</param>
    /// <returns>Rows without the heading, each as long as it.</returns>
    public static ImmutableArray<string[]> Read(string file)
    {
        using var stream = typeof(BuiltInTables).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The program was built without its table {file}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return NameTsv.Read(reader, file);
    }
}
