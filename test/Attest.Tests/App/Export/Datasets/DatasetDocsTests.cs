using System.Text.RegularExpressions;
using Attest.App.Export.Datasets;
using Attest.App.Export.Tables;
using Attest.Tests.House;

namespace Attest.Tests.App.Export.Datasets;

/// <summary>Every column that is written is told of in docs/exports.md.</summary>
public sealed partial class DatasetDocsTests
{
    static readonly string Told = TrackedFiles.Read("docs/exports.md");

    public static TheoryData<string> Names =>
        [.. AcledTable.Columns(null).Select(column => column.Name).Concat(GedTable.Columns.Select(column => column.Name)).Concat(FlatTable.Columns.Select(column => column.Name)).Concat(HxlTable.Tags).Distinct()];

    [Theory, MemberData(nameof(Names))]
    public void A_column_is_in_the_docs(string name) => Assert.True(IsTold(name), $"docs/exports.md does not tell of {name}");

    [Fact]
    public void A_column_that_is_not_there_is_not_told() => Assert.False(IsTold("geo_score"));

    // "side_*_id" in the docs stands for several columns.
    static bool IsTold(string name) => Word().Matches(Told).Select(word => word.Value).Any(word => word == name || (word.Contains('*') && IsLike(name, word.Split('*'))));

    static bool IsLike(string name, string[] ends) => name.StartsWith(ends[0], StringComparison.Ordinal) && name.EndsWith(ends[^1], StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w*])[#a-z][a-z0-9_+*]*")]
    private static partial Regex Word();
}
