using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Attest.Tests.Intake.Web;

/// <summary>A server on this machine that answers with the very bytes a test gives it.</summary>
sealed class LocalServer : IDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource stop = new();
    readonly ConcurrentDictionary<string, Func<string, Stream, Task>> answers = new(StringComparer.Ordinal);

    public LocalServer()
    {
        listener.Start();
        _ = Task.Run(AcceptAsync);
    }

    /// <summary>Requests as they came, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public string Address(string path) => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}{path}";

    public LocalServer With(string path, string body, string headers = "Content-Type: text/html", string status = "200 OK") => With(path, Encoding.UTF8.GetBytes(body), headers, status);

    public LocalServer With(string path, byte[] body, string headers, string status = "200 OK") =>
        With(path, (_, stream) => stream.WriteAsync(new ReadOnlyMemory<byte>([.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\n{headers}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), .. body])).AsTask());

    public LocalServer With(string path, Func<string, Stream, Task> answer)
    {
        answers[path] = answer;
        return this;
    }

    public int CountOf(string path) => Requests.Count(request => request.StartsWith($"GET {path} ", StringComparison.Ordinal));

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
    }

    async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stop.Token);
                _ = Task.Run(() => AnswerAsync(client));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    async Task AnswerAsync(TcpClient client)
    {
        try
        {
            using (client)
            await using (var stream = client.GetStream())
            {
                var request = await ReadAsync(stream);
                Requests.Enqueue(request);
                var path = request.Split(' ')[1];
                if (answers.TryGetValue(path, out var answer)) await answer(request, stream);
                else await stream.WriteAsync("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
            }
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or IndexOutOfRangeException)
        {
            // The client went away.
        }
    }

    static async Task<string> ReadAsync(Stream stream)
    {
        var request = new StringBuilder();
        var buffer = new byte[4096];
        while (!request.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer) is > 0 and var read)
            request.Append(Encoding.ASCII.GetString(buffer, 0, read));
        return request.ToString();
    }
}
