using System.Text.Json;
using Attest.App;
using Attest.Dev;
using Attest.Tests.Store;

namespace Attest.Tests.App;

/// <summary>The whole program on the samples: real reader, real register.</summary>
public sealed class SampleReadingTests
{
    static readonly Engine Real = Engine.OfThisProgram();

    static readonly JsonElement Contract = JsonDocument.Parse(File.ReadAllText(Repository.In("docs/contract/register.schema.json"))).RootElement;

    [Fact]
    public void Samples_are_read_kept_checked_and_exported_by_the_contract()
    {
        using var folder = new TemporaryFolder();
        var register = folder.File("attest.db");

        var read = AttestRun.Of(Real, "read", Repository.In("samples"), "--register", register);
        var verified = AttestRun.Of(Real, "verify", "--register", register);
        using var exported = JsonDocument.Parse(AttestRun.Of(Real, "export", "--register", register).Out);

        Assert.Contains("reports read", read.Out, StringComparison.Ordinal);
        Assert.True(verified.Code == 0, verified.Out + verified.Error);
        Assert.Empty(Schema.Problems(Contract, exported.RootElement));
        Assert.NotEqual(0, exported.RootElement.GetProperty("claims").GetArrayLength());
    }

    [Fact]
    public void The_order_of_reading_does_not_change_a_byte()
    {
        using var folder = new TemporaryFolder();
        var files = Directory.GetFiles(Repository.In("samples/reports")).Where(file => !file.EndsWith(".meta.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();

        var forward = Export(folder.File("forward.db"), files);
        files.Reverse();
        var backward = Export(folder.File("backward.db"), files);

        Assert.Equal(forward, backward);
        Assert.NotEqual("", forward);
    }

    static string Export(string register, List<string> files)
    {
        AttestRun.Of(Real, ["read", .. files, "--register", register]);
        return AttestRun.Of(Real, "export", "--register", register).Out;
    }
}
