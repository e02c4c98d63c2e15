using System.Text;
using Attest.Bench.Warcs;
using Attest.Model;

namespace Attest.Tests.Intake.Warc;

public sealed class WarcFileTests
{
    const string Page = "<html><head><link rel=\"canonical\" href=\"https://post.example/port\"></head><body><p>Six dockers were hurt.</p></body></html>";

    static readonly string Sound = MadeRecords.Response("https://www.post.example/port?from=feed", Page, "Content-Type: text/html; charset=utf-8");

    [Fact]
    public void A_response_is_a_report_with_its_address_and_how_it_was_got()
    {
        var input = Assert.Single(TakenIn.Of("a.warc", Sound));
        Assert.Equal($"a.warc@0: {Page}", TakenIn.Lines([input])[0]);
        Assert.Equal(new Sidecar("https://post.example/port", null, null, null, "utf-8"), input.Report!.Sidecar);
        Assert.Equal(("WARC", "https://www.post.example/port?from=feed", "2031-03-04T05:06:07Z", 200), (input.Obtained!.How, input.Obtained.Url, input.Obtained.At, input.Obtained.Status));
    }

    public static TheoryData<string, string> Kinds => new()
    {
        { "WARC-Type: request\r\nWARC-Target-URI: https://post.example/", "-WARC request" },
        { "WARC-Type: metadata", "-WARC metadata" },
        { "WARC-Type: warcinfo", "-WARC warcinfo" },
        { "WARC-Type: revisit\r\nWARC-Target-URI: https://post.example/", "-WARC revisit" },
        { "WARC-Type: screenshot", "-WARC record of a kind of its own" },
        { "WARC-Type: continuation", "a.warc@0! the record at byte 0: it is a piece of a record that was cut up" },
        { "WARC-Date: 2031-03-04T05:06:07Z", "a.warc@0! the record at byte 0: its header gives no type" },
        { "WARC-Type: resource\r\nWARC-Target-URI: https://post.example/a.txt\r\nContent-Type: text/plain", "a.warc@0: Six dockers were hurt." },
        { "WARC-Type: conversion\r\nWARC-Target-URI: <https://post.example/a>\r\nContent-Type: text/plain", "a.warc@0: Six dockers were hurt." },
        { "WARC-Type: resource\r\nWARC-Target-URI: urn:x\r\nContent-Type: text/plain", "-record without a web address" },
        { "WARC-Type: resource\r\nWARC-Target-URI: https://post.example/a.css\r\nContent-Type: text/css", "-text/css" },
        { "WARC-Type: response\r\nWARC-Target-URI: https://post.example/\r\nContent-Type: application/http", "a.warc@0! the record at byte 0: it holds no HTTP response" },
        { "WARC-Type: response\r\nWARC-Target-URI: dns:post.example\r\nContent-Type: text/dns", "-WARC response not of the web" },
    };

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_of_record_is_answered_for(string headers, string expected) =>
        Assert.Equal(expected, Assert.Single(TakenIn.Lines(TakenIn.Of("a.warc", MadeRecords.Record(headers, "Six dockers were hurt.", "WARC/1.1")))));

    [Theory]
    [InlineData(404, "text/html", "-HTTP 404")]
    [InlineData(302, "text/html", "-HTTP 302")]
    [InlineData(200, "image/png", "-image/png")]
    public void Responses_that_are_no_pages_are_passed_over(int status, string type, string expected) =>
        Assert.Equal(expected, Assert.Single(TakenIn.Lines(TakenIn.Of("a.warc", MadeRecords.Response("https://post.example/", "x", $"Content-Type: {type}", status)))));

    public static TheoryData<string, string> Broken => new()
    {
        { "garbage that is no record\r\n\r\n", "there is no record where one should begin" },
        { "WARC/1.0\r\nWARC-Type: response\r\n\r\nx\r\n\r\n", "its header gives no length" },
        { "WARC/1.0\r\nWARC-Type: response\r\nConte", "another record begins in its header" },
        { "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -4\r\n\r\nx\r\n\r\n", "its header gives no length" },
        { "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 60\r\n\r\nshort\r\n\r\n", "it does not end where its length says" },
        { "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9999999999\r\n\r\nshort\r\n\r\n", "it is larger than 16777216 bytes" },
        { "WARC/1.0\r\nWARC-Type: metadata\r\nWARC-Block-Digest: sha1:AAAA\r\nContent-Length: 1\r\n\r\nx\r\n\r\n", "its bytes do not have the digest that its header gives" },
    };

    [Theory, MemberData(nameof(Broken))]
    public void After_a_broken_record_reading_goes_on_at_the_next(string broken, string reason)
    {
        var at = Encoding.UTF8.GetByteCount(Sound);
        var lines = TakenIn.Lines(TakenIn.Of("a.warc", Sound + broken + Sound));
        Assert.Equal([$"a.warc@0: {Page}", $"a.warc@{at}! the record at byte {at}: {reason}", $"a.warc@{at + broken.Length}: {Page}"], lines);
    }

    [Fact]
    public void A_file_that_ends_in_a_record_says_so() =>
        Assert.Equal("a.warc@0! the record at byte 0: it ends before its length is reached", Assert.Single(TakenIn.Lines(TakenIn.Of("a.warc", Sound[..^60]))));

    [Fact]
    public void A_record_cut_off_by_its_writer_is_read_as_far_as_it_goes()
    {
        var chunked = MadeRecords.Response("https://post.example/a", "2e\r\n<html><p>Six dockers were hurt", "Content-Type: text/html\r\nTransfer-Encoding: chunked");
        Assert.Contains("its chunks end too early", Assert.Single(TakenIn.Lines(TakenIn.Of("a.warc", chunked))), StringComparison.Ordinal);
        var told = chunked.Replace("WARC-Date", "WARC-Truncated: length\r\nWARC-Date", StringComparison.Ordinal);
        var input = Assert.Single(TakenIn.Of("a.warc", told));
        Assert.StartsWith("<html><p>Six dockers", TakenIn.Text(input), StringComparison.Ordinal);
        Assert.Contains("cut off by the archive's writer: length", input.Obtained!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_packed_as_a_whole_is_read_with_places_inside_it()
    {
        var lines = TakenIn.Lines(TakenIn.Of("a.warc.gz", WarcMaker.Packed(Encoding.UTF8.GetBytes(Sound + Sound))));
        Assert.Equal([$"a.warc.gz@0: {Page}", $"a.warc.gz@0+{Encoding.UTF8.GetByteCount(Sound)}: {Page}"], lines);
    }

    [Fact]
    public void A_packed_bomb_is_refused_and_the_next_record_read()
    {
        var bomb = WarcMaker.Packed([.. Encoding.UTF8.GetBytes("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 90000000\r\n\r\n"), .. new byte[90_000_000]]);
        var lines = TakenIn.Lines(TakenIn.Of("a.warc.gz", [.. bomb, .. WarcMaker.Packed(Encoding.UTF8.GetBytes(Sound))]));
        Assert.StartsWith("a.warc.gz@0! the record at byte 0: it ", lines[0], StringComparison.Ordinal);
        Assert.Equal($"a.warc.gz@{bomb.Length}: {Page}", lines[^1]);
    }
}
