using System.Net;
using System.Net.Sockets;

namespace Attest.App.Intake.Web;

/// <summary>Makes the client for requests. An address is checked where it is used: on the socket, after names were looked up.</summary>
static class WebConnection
{
    const int MaxHeaderKilobytes = 64;
    const string NotPublic = "its address is not a public one (--allow-private)";

    /// <exception cref="InvalidOperationException">Nothing may be asked: whoever calls must have looked.</exception>
    public static HttpClient Open(WebOptions options)
    {
        if (options.IsOffline) throw new InvalidOperationException("A connection was to be opened though --offline was given.");
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseCookies = false, UseProxy = false, AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = MaxHeaderKilobytes, ConnectTimeout = options.Timeout, PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
            ConnectCallback = (context, cancel) => ConnectAsync(context.DnsEndPoint, options.AllowsPrivate, cancel),
        };
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"{WebOptions.Product}/{typeof(WebConnection).Assembly.GetName().Version?.ToString(2)}");
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, deflate, br");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en, *;q=0.5");
        return client;
    }

    static async ValueTask<Stream> ConnectAsync(DnsEndPoint host, bool allowsPrivate, CancellationToken cancel)
    {
        var found = await Dns.GetHostAddressesAsync(host.Host, cancel);
        var addresses = allowsPrivate ? found : [.. found.Where(PublicAddress.Is)];
        if (addresses.Length == 0) throw new WebRefusalException(found.Length == 0 ? "its name is not known" : NotPublic);

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, host.Port, cancel);
            var isAllowed = allowsPrivate || socket.RemoteEndPoint is IPEndPoint end && PublicAddress.Is(end.Address);
            if (!isAllowed) throw new WebRefusalException(NotPublic);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A request that is not made, or not gone on with.</summary>
sealed class WebRefusalException(string message) : IOException(message);
