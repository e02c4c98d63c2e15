using System.Text;
using Attest.App.Intake;
using Attest.App.Workers;
using Attest.Tests.Store;

namespace Attest.Tests.App.Workers;

public sealed class ReportMessageTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    static Input Full => Input.Of(
        new("sub/a.html", [.. "Ten people were killed.\n"u8], new("https://post.example/a", "The Post", "2031-05-04", "Ten killed", "utf-8")),
        new("web", "https://post.example/a", "2031-05-04T10:00:00Z", 200, [new("ETag", "\"1\"")])) with
    {
        Fetched = new("https://post.example/a?x", "\"1\"", null, TimeSpan.FromSeconds(5), false),
        Hint = new(null, null, "2031-05-03", null),
    };

    [Fact]
    public void A_report_comes_out_as_it_went_in()
    {
        var (_, body) = ReportMessage.Of(Full, null);
        var read = ReportMessage.Read(body, null);

        Assert.Equal(Full.Report!.Bytes.AsEnumerable(), read.Report!.Bytes);
        Assert.Equal((Full.Report.Name, Full.Report.Sidecar, Full.Fetched, Full.Hint), (read.Report.Name, read.Report.Sidecar, read.Fetched, read.Hint));
        Assert.Equal((Full.Obtained!.Url, Full.Obtained.Status), (read.Obtained!.Url, read.Obtained.Status));
        Assert.Equal(Full.Obtained.Headers.AsEnumerable(), read.Obtained.Headers);
        Assert.Equal("sub/a.html", ReportMessage.NameOf(body));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n\0\u00ff{}")]
    public void Bytes_may_be_anything(string bytes)
    {
        var input = Input.Of(new("a.txt", [.. Encoding.Latin1.GetBytes(bytes)], null));
        Assert.Equal(bytes, Encoding.Latin1.GetString(ReportMessage.Read(ReportMessage.Of(input, null).Body, null).Report!.Bytes.AsSpan()));
    }

    [Fact]
    public void The_same_report_has_the_same_id_and_another_name_another_one()
    {
        var other = Input.Of(Full.Report! with { Name = "b.html" }, Full.Obtained);

        Assert.Equal(ReportMessage.Of(Full, null).Id, ReportMessage.Of(Full, null).Id);
        Assert.NotEqual(ReportMessage.Of(Full, null).Id, ReportMessage.Of(other, null).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no line of JSON at all")]
    [InlineData("[]\nx")]
    [InlineData("{}\nx")]
    [InlineData("null\nx")]
    [InlineData("{\"form\":2,\"name\":\"a\",\"length\":1,\"sha256\":\"\",\"isSpooled\":false}\nx")]
    [InlineData("{\"form\":1,\"name\":\"a\",\"length\":1,\"sha256\":\"00\",\"isSpooled\":false}\nx")]
    [InlineData("{\"form\":1,\"name\":null,\"length\":1,\"sha256\":\"00\",\"isSpooled\":false}\nx")]
    [InlineData("{\"form\":1,\"name\":\"a\",\"length\":1,\"sha256\":\"../../etc\",\"isSpooled\":true}\n")]
    public void What_is_no_such_message_is_refused(string body) =>
        Assert.Throws<InvalidDataException>(() => ReportMessage.Read(Encoding.UTF8.GetBytes(body), new Spool(folder.Path)));

    [Fact]
    public void A_byte_more_or_less_is_noticed()
    {
        var (_, body) = ReportMessage.Of(Full, null);

        Assert.Throws<InvalidDataException>(() => ReportMessage.Read(body.AsSpan(..^1), null));
        Assert.Throws<InvalidDataException>(() => ReportMessage.Read([.. body, (byte)'x'], null));
    }

    [Fact]
    public void A_line_without_end_is_not_read_to_its_end() =>
        Assert.Null(ReportMessage.NameOf(Enumerable.Repeat((byte)'{', 5 << 20).ToArray()));

    [Fact]
    public void Large_ones_lie_in_the_spool_under_their_hash()
    {
        var spool = new Spool(folder.Path, from: 10);
        var (_, body) = ReportMessage.Of(Full, spool);
        ReportMessage.Of(Full, spool);

        Assert.Equal(Full.Report!.Bytes.AsEnumerable(), ReportMessage.Read(body, spool).Report!.Bytes);
        var file = Assert.Single(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
        Assert.Equal(64, Path.GetFileName(file).Length);
        Assert.Contains("--spool", Assert.Throws<InvalidDataException>(() => ReportMessage.Read(body, null)).Message, StringComparison.Ordinal);
        File.WriteAllText(file, "other words");
        Assert.Throws<InvalidDataException>(() => ReportMessage.Read(body, spool));
        File.Delete(file);
        Assert.ThrowsAny<IOException>(() => ReportMessage.Read(body, spool));
    }

    public void Dispose() => folder.Dispose();
}
