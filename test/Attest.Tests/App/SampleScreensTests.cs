using System.Text.Json;
using Attest.App;
using Attest.Dev;
using Attest.Tests.Golden;
using Attest.Tests.Store;

namespace Attest.Tests.App;

/// <summary>What a user sees of the samples, screen by screen, to the letter; "dotnet dev.cs accept" takes a change over.</summary>
public sealed class SampleScreensTests(SampleScreensTests.Samples samples) : IClassFixture<SampleScreensTests.Samples>
{
    [Theory]
    [InlineData("incidents")]
    [InlineData("reports")]
    [InlineData("claims --kind dispute")]
    [InlineData("show 1")]
    [InlineData("show 2")]
    public void A_screen_is_as_it_was(string command) => Check(command.Replace(" ", "-", StringComparison.Ordinal).Replace("---", "-", StringComparison.Ordinal), command.Split(' '));

    [Theory]
    [InlineData("casualty")]
    [InlineData("dispute")]
    public void Why_a_claim_was_read_is_shown_with_its_tree(string kind)
    {
        using var first = JsonDocument.Parse(samples.Run("claims", "--kind", kind, "--json").Lines[0]);
        Check($"why-{kind}", "why", first.RootElement.GetProperty("id").GetString()!);
    }

    void Check(string name, params string[] command)
    {
        var run = samples.Run(command);
        Assert.Equal((0, ""), (run.Code, run.Error));
        GoldenText.Check($"test/Attest.Tests/App/Expected/Samples/{name}.txt", string.Join('\n', run.Out.Split('\n').Select(line => line.TrimEnd())));
    }

    /// <summary>A register of the samples, read once.</summary>
    public sealed class Samples : IDisposable
    {
        static readonly Engine Real = Engine.OfThisProgram();
        readonly TemporaryFolder folder = new();

        public Samples() => Assert.Equal(0, Run("read", Repository.In("samples/reports")).Code);

        internal AttestRun Run(params string[] command) => AttestRun.Of(Real, [.. command, "--register", folder.File("samples.db")]);

        public void Dispose() => folder.Dispose();
    }
}
