using System.Globalization;
using System.Text;

namespace Attest.Tests.Intake.Warc;

/// <summary>WARC records written out for tests.</summary>
static class MadeRecords
{
    public static string Record(string headers, string block, string version = "WARC/1.0") =>
        string.Create(CultureInfo.InvariantCulture, $"{version}\r\n{headers}\r\nContent-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n");

    public static string Response(string url, string body, string headers = "Content-Type: text/html", int status = 200) =>
        Record($"WARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2031-03-04T05:06:07Z\r\nContent-Type: application/http; msgtype=response",
            string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} X\r\n{headers}\r\n\r\n{body}"));
}
