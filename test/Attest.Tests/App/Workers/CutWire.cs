using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Attest.Tests.App.Workers;

/// <summary>The way to a server on this machine, which can be cut: what runs over it breaks off, and nothing gets through until it is mended.</summary>
sealed class CutWire : IDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly ConcurrentDictionary<TcpClient, bool> ends = new();
    readonly int target;
    volatile bool isCut;

    public CutWire(int target)
    {
        this.target = target;
        listener.Start();
        _ = Task.Run(AcceptAsync);
    }

    /// <summary>Port of this machine that leads to the server.</summary>
    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public async Task CutAsync(TimeSpan time)
    {
        isCut = true;
        foreach (var end in ends.Keys) end.Close();
        await Task.Delay(time);
        isCut = false;
    }

    public void Dispose()
    {
        listener.Stop();
        foreach (var end in ends.Keys) end.Dispose();
    }

    async Task AcceptAsync()
    {
        try
        {
            while (true) _ = LeadAsync(await listener.AcceptTcpClientAsync());
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // The wire was taken down.
        }
    }

    async Task LeadAsync(TcpClient near)
    {
        using var far = new TcpClient();
        using (near)
        {
            try
            {
                if (isCut) return;
                await far.ConnectAsync(IPAddress.Loopback, target);
                ends[near] = ends[far] = true;
                // Cut while it was being laid.
                if (isCut) return;
                await Task.WhenAny(PassAsync(near, far), PassAsync(far, near));
            }
            catch (Exception error) when (error is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
            {
                // Either side ended, or it was cut.
            }
            finally
            {
                ends.TryRemove(near, out _);
                ends.TryRemove(far, out _);
            }
        }
    }

    static async Task PassAsync(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream());
        }
        catch (Exception error) when (error is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The other direction ends with it.
        }
    }
}
