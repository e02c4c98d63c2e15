using Attest.App.Commands;
using Attest.App.Workers;
using Attest.Bench.Workers;

namespace Attest.Tests.App.Workers;

/// <summary>Wrong use of `attest work` and of --broker; needs no broker.</summary>
public sealed class WorkUseTests
{
    [Theory]
    [InlineData("work")]
    [InlineData("work --broker http://127.0.0.1")]
    [InlineData("work --broker 127.0.0.1:5672")]
    [InlineData("work --broker amqp://127.0.0.1 --only write")]
    [InlineData("work --broker amqp://127.0.0.1 --threads 0")]
    [InlineData("work --broker amqp://127.0.0.1 --health 99999")]
    [InlineData("work --broker amqp://127.0.0.1 --health somewhere")]
    [InlineData("work --broker amqp://127.0.0.1 --otlp ftp://127.0.0.1")]
    [InlineData("work --broker amqp://127.0.0.1 --gazetteer none.bin")]
    [InlineData("work --broker amqp://127.0.0.1 --offline")]
    [InlineData("read . --broker amqp://127.0.0.1 --offline")]
    [InlineData("read . --broker amqp://127.0.0.1 --gazetteer none.bin")]
    public void Wrong_use_ends_with_2(string words) => Assert.Equal(2, AttestRun.Of(words.Split(' ')).Code);

    [Fact]
    public void A_broker_that_is_not_there_is_told_without_its_password()
    {
        var run = AttestRun.Of("read", ".", "--broker", $"amqp://ann:secret@127.0.0.1:{BrokerCluster.FreePort()}/war");

        Assert.Equal(1, run.Code);
        Assert.Contains("The broker amqp://127.0.0.1:", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_may_name_several_nodes()
    {
        var address = BrokerAddress.Parse("amqp://ann:pw@a.example/war, amqps://ann:pw@b.example:5671/war");

        Assert.Equal("amqp://a.example/war, amqps://b.example:5671/war", address.Told);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("amqp:///war")]
    [InlineData("amqp://a,http://b")]
    public void Another_address_is_refused_and_not_repeated(string written)
    {
        var refused = Assert.Throws<UsageException>(() => BrokerAddress.Parse(written));
        Assert.DoesNotContain("http://b", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_nodes_than_a_cluster_has_are_refused() =>
        Assert.Throws<UsageException>(() => BrokerAddress.Parse(string.Join(',', Enumerable.Repeat("amqp://a", 17))));
}
