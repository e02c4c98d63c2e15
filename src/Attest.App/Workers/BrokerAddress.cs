using System.Collections.Immutable;
using Attest.App.Commands;

namespace Attest.App.Workers;

/// <summary>Where the message broker listens: one node, or several of a cluster, tried in turn.</summary>
/// <remarks>One register has one virtual host, which stands as the path: the names of its queues are always the same.</remarks>
sealed record BrokerAddress(ImmutableArray<Uri> Nodes)
{
    const int MostNodes = 16;

    /// <summary>As it may be told: without user and password.</summary>
    public string Told => string.Join(", ", Nodes.Select(node => $"{node.Scheme}://{node.Authority}{node.AbsolutePath.TrimEnd('/')}"));

    /// <param name="written">amqp://… or amqps://…, several parted by commas.</param>
    /// <exception cref="UsageException">It is no such address.</exception>
    public static BrokerAddress Parse(string written)
    {
        var nodes = written.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (nodes.Length is 0 or > MostNodes) throw new UsageException($"--broker takes 1 to {MostNodes} addresses.");
        return new([.. nodes.Select(Node)]);
    }

    // What is wrong is not repeated: it may hold a password.
    static Uri Node(string written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var node) && node.Scheme is "amqp" or "amqps" && node.Host.Length > 0 ? node
        : throw new UsageException("--broker takes addresses such as amqp://name:password@broker.example:5672/register, parted by commas.");
}
