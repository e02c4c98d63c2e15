using System.IO.Compression;
using System.Text;

namespace Attest.Tests.Intake.Archives;

public sealed class ZipFolderTests
{
    [Fact]
    public void Members_are_read_as_files_are_with_their_sidecars_and_archives_among_them()
    {
        var inner = Zip(("deep.txt", "Six more dockers were hurt."u8.ToArray()));
        var zip = Zip(
            ("a/one.txt", "Six dockers were hurt."u8.ToArray()), ("a/one.meta.json", """{"outlet":"The Post"}"""u8.ToArray()),
            ("__MACOSX/x.txt", "x"u8.ToArray()), (".hidden", "x"u8.ToArray()), ("lines.jsonl", "{\"text\":\"Nothing was heard.\"}"u8.ToArray()), ("inner.zip", inner), ("p.png", "x"u8.ToArray()));
        var inputs = TakenIn.Of("news.zip", zip);
        Assert.Equal(
            ["news.zip/a/one.txt: Six dockers were hurt.", "news.zip/lines.jsonl:1: Nothing was heard.", "news.zip/inner.zip/deep.txt: Six more dockers were hurt.", "news.zip/p.png! .png is not a kind of file that is read"],
            TakenIn.Lines(inputs));
        Assert.Equal("The Post", inputs[0].Report!.Sidecar!.Outlet);
    }

    [Fact]
    public void A_wacz_is_read_for_its_archives_only()
    {
        var warc = Encoding.UTF8.GetBytes(Warc.MadeRecords.Response("https://post.example/a", "<html><body><p>Six dockers were hurt.</p></body></html>"));
        var inputs = TakenIn.Of("crawl.wacz", Zip(("datapackage.json", "{}"u8.ToArray()), ("pages/pages.jsonl", "{\"text\":\"x\"}"u8.ToArray()), ("archive/data.warc.gz", Attest.Bench.Warcs.WarcMaker.Packed(warc))));
        Assert.Equal(["-member of an archive that describes it", "-member of an archive that describes it", "crawl.wacz/archive/data.warc.gz@0: <html><body><p>Six dockers were hurt.</p></body></html>"], TakenIn.Lines(inputs));
    }

    [Fact]
    public void Archives_in_archives_end_somewhere()
    {
        var zip = Zip(("a.txt", "Six dockers were hurt."u8.ToArray()));
        for (var depth = 0; depth < 5; depth++) zip = Zip(("a.zip", zip));
        Assert.Equal("a.zip/a.zip/a.zip/a.zip! more than 3 archives in one another", Assert.Single(TakenIn.Lines(TakenIn.Of("a.zip", zip))));
    }

    [Fact]
    public void A_bomb_is_refused_before_it_goes_off()
    {
        var bomb = Zip(("big.txt", new byte[70 << 20]), ("big.jsonl", new byte[70 << 20]), ("a.txt", "Six dockers were hurt."u8.ToArray()));
        var lines = TakenIn.Lines(TakenIn.Of("a.zip", bomb));
        Assert.Equal("a.zip/big.txt! the file is larger than 67108864 bytes", lines[0]);
        Assert.StartsWith("a.zip/big.jsonl! its packed bytes are broken: it unpacks to more than", lines[1], StringComparison.Ordinal);
        Assert.Equal("a.zip/a.txt: Six dockers were hurt.", lines[2]);
    }

    [Fact]
    public void A_packed_file_is_what_it_is_without_its_ending()
    {
        Assert.Equal("a.txt: Six dockers were hurt.", Assert.Single(TakenIn.Lines(TakenIn.Of("a.txt.gz", Attest.Bench.Warcs.WarcMaker.Packed("Six dockers were hurt."u8.ToArray())))));
        Assert.Contains("it unpacks to more than", Assert.Single(TakenIn.Lines(TakenIn.Of("a.txt.gz", Attest.Bench.Warcs.WarcMaker.Packed(new byte[40 << 20]), new() { MaxRatio = 20 }))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PK\u0003\u0004 and nothing more")]
    [InlineData("no archive at all")]
    public void What_is_no_archive_is_refused(string bytes) =>
        Assert.StartsWith("a.zip! broken near byte", Assert.Single(TakenIn.Lines(TakenIn.Of("a.zip", bytes))), StringComparison.Ordinal);

    [Fact]
    public void More_members_than_the_bound_are_refused_before_they_are_listed()
    {
        var zip = Zip([.. Enumerable.Range(0, 20).Select(number => ($"{number}.txt", "Six dockers were hurt."u8.ToArray()))]);
        Assert.EndsWith("it has more than 10 members", Assert.Single(TakenIn.Lines(TakenIn.Of("a.zip", zip, new() { MaxMembers = 10 }))), StringComparison.Ordinal);
    }

    internal static byte[] Zip(params (string Name, byte[] Bytes)[] members)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in members)
            {
                using var member = zip.CreateEntry(name).Open();
                member.Write(content);
            }

        return bytes.ToArray();
    }
}
