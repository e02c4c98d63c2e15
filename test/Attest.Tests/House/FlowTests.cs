using System.Xml.Linq;

namespace Attest.Tests.House;

/// <summary>References go one way: App to Store to the library, and inside it along the way of a report.</summary>
public sealed class FlowTests
{
    const string Library = "src/Attest/";

    public static TheoryData<string> Parts => [.. Sources.Select(source => source.Part).Distinct()];

    static IEnumerable<(string Path, string Part)> Sources =>
        from path in TrackedFiles.Under(Library, ".cs")
        let part = Stages.Of(path[Library.Length..])
        where part is not null
        select (path, part);

    [Theory, MemberData(nameof(Parts))]
    public void A_stage_names_only_the_stages_before_it(string stage)
    {
        Assert.Contains(stage, Stages.InOrder);
        var wrong = from source in Sources
                    where source.Part == stage
                    from line in Stages.NamedTooEarly(stage, TrackedFiles.Lines(source.Path))
                    select $"{source.Path}:{line}";
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Parse", "using Attest.Extract;", true)]
    [InlineData("Parse", "using Attest.Extract.Speech;", true)]
    [InlineData("Parse", "    var x = Attest.Link.Linker.Of(y);", true)]
    [InlineData("Parse", "    var x = Link.Linker.Of(y);", true)]
    [InlineData("Clean", "    var x = int.Parse(y); Use(x.Link.Of);", false)]
    [InlineData("Clean", "using Attest.Resolve.Dates;", false)]
    [InlineData("Clean", "using Attest.Resolve;", true)]
    [InlineData("Resolve.Dates", "using Attest.Clean;", true)]
    [InlineData("Parse", "using Attest.Segment;", false)]
    [InlineData("Link", "using Attest.Resolve;", false)]
    [InlineData("Resolve", "// unlike Attest.Link, this looks at one report", false)]
    [InlineData("Model", "using Attest.Names;", true)]
    public void A_name_from_a_later_stage_is_seen(string stage, string line, bool expected)
    {
        Assert.Equal(expected, Stages.NamedTooEarly(stage, [line]).Any());
    }

    [Theory]
    [InlineData("src/Attest/Attest.csproj", "")]
    [InlineData("src/Attest.Store/Attest.Store.csproj", "Attest")]
    [InlineData("src/Attest.App/Attest.App.csproj", "Attest, Attest.Store")]
    public void Projects_refer_one_way(string project, string expected)
    {
        var references = XDocument.Parse(TrackedFiles.Read(project)).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string?)reference.Attribute("Include")))
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(", ", references));
    }

    [Fact]
    public void Only_the_store_speaks_to_the_database()
    {
        var wrong = from path in TrackedFiles.Under("src/", ".cs")
                    where !path.StartsWith("src/Attest.Store/", StringComparison.Ordinal)
                    where TrackedFiles.Lines(path).Any(line => line.StartsWith("using Dapper", StringComparison.Ordinal) || line.StartsWith("using Microsoft.Data", StringComparison.Ordinal))
                    select path;
        Assert.Empty(wrong);
    }
}
