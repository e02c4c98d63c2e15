using System.Net;
using System.Net.Sockets;

namespace Attest.Tests.App.Workers;

public sealed class CutWireTests
{
    [Fact]
    public async Task What_goes_in_comes_out_until_it_is_cut_and_again_when_it_is_mended()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        _ = Task.Run(async () =>
        {
            while (true)
            {
                var client = await server.AcceptTcpClientAsync();
                _ = client.GetStream().CopyToAsync(client.GetStream());
            }
        }, cancel);
        using var wire = new CutWire(((IPEndPoint)server.LocalEndpoint).Port);

        Assert.True(await EchoesAsync(wire.Port));
        using var held = new TcpClient();
        await held.ConnectAsync(IPAddress.Loopback, wire.Port, cancel);
        var mended = wire.CutAsync(TimeSpan.FromSeconds(1));
        Assert.False(await EchoesAsync(wire.Port));
        Assert.False(await EchoesAsync(held));
        await mended;
        Assert.True(await EchoesAsync(wire.Port));
    }

    static async Task<bool> EchoesAsync(int port)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        return await EchoesAsync(client);
    }

    static async Task<bool> EchoesAsync(TcpClient client)
    {
        try
        {
            await client.GetStream().WriteAsync("x"u8.ToArray());
            return await client.GetStream().ReadAsync(new byte[1]) == 1;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
