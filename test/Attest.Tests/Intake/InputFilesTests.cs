using System.Text;
using Attest.App.Intake;

namespace Attest.Tests.Intake;

public sealed class InputFilesTests : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Names_are_relative_to_the_folder_and_in_ordinal_order()
    {
        foreach (var name in new[] { "b.txt", "a/z.txt", "a.txt", "a-1.txt", "B.txt", "a/b/c.html" }) folder.Write(name, "Shells fell.");
        Assert.Equal(["B.txt", "a-1.txt", "a.txt", "a/b/c.html", "a/z.txt", "b.txt"], Names(folder.Path));
    }

    [Fact]
    public void A_file_given_directly_goes_by_its_file_name() =>
        Assert.Equal(["one.txt"], Names(folder.Write("deep/down/one.txt", "Shells fell.")));

    [Fact]
    public void Bytes_are_the_originals()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "Two\r\nlines"u8];
        folder.Write("a.txt", bytes);
        Assert.Equal(bytes, Assert.Single(Read(folder.Path)).Report!.Bytes);
    }

    [Theory]
    [InlineData("story.txt.meta.json")]
    [InlineData("story.meta.json")]
    public void A_sidecar_speaks_for_the_report_beside_it(string sidecar)
    {
        folder.Write("story.txt", "Shells fell.");
        folder.Write(sidecar, """{"url":"https://example.org/a","outlet":"The Post","published":"2019-04-05T10:00:00Z","title":"Shells","more":[1]}""");
        Assert.Equal(new("https://example.org/a", "The Post", "2019-04-05T10:00:00Z", "Shells"), Assert.Single(Read(folder.Path)).Report!.Sidecar);
    }

    public static TheoryData<string, string> BrokenSidecars => new()
    {
        { "{\n \"url\": ", "its sidecar a.meta.json is not JSON at line 2" },
        { "[1]", "its sidecar a.meta.json is not a JSON object" },
        { """{"outlet": 7}""", "its sidecar a.meta.json has no text at \"outlet\"" },
        { """{"published": "last Friday"}""", "its sidecar a.meta.json has no ISO 8601 date at \"published\"" },
        { """{"published": "2019-02-30"}""", "its sidecar a.meta.json has no ISO 8601 date at \"published\"" },
        { """{"url": "file:///a"}""", "its sidecar a.meta.json has no web address at \"url\"" },
        { """{"title": "\ud800"}""", "its sidecar a.meta.json holds text that is not Unicode" },
        { "[[[[[[[[[[[[[[[[[[[[", "its sidecar a.meta.json is not JSON" },
        { "", "its sidecar a.meta.json: the file is empty" },
    };

    [Theory, MemberData(nameof(BrokenSidecars))]
    public void A_broken_sidecar_is_refused_by_name_and_place(string json, string reason)
    {
        folder.Write("a.txt", "Shells fell.");
        folder.Write("a.meta.json", json);
        Assert.StartsWith(reason, Assert.Single(Read(folder.Path)).Refusal!.Reason, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "a.txt", [], "the file is empty" },
        { "a.txt", "GIF89a ..."u8.ToArray(), "not text: GIF picture" },
        { "a.txt", [1, 2, 3, 0, 0, 9, 200, 7], "not text: data with null bytes" },
        { "a.docx", "words"u8.ToArray(), ".docx is not a kind of file that is read" },
        { "a.json", "{}"u8.ToArray(), ".json is not a kind of file that is read" },
        { "a.meta.json", "{}"u8.ToArray(), "a sidecar without its report" },
        { "a.txt", Encoding.UTF8.GetBytes(new string('x', 101)), "the file is larger than 100 bytes" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_is_no_report_is_refused_and_the_rest_goes_on(string name, byte[] bytes, string reason)
    {
        folder.Write(name, bytes);
        folder.Write("z.txt", "Shells fell.");
        var inputs = new InputFiles(new() { MaxBytes = 100 }).Read([folder.Path]).ToList();
        Assert.Equal(new Refusal(name, reason), inputs[0].Refusal);
        Assert.Equal("z.txt", inputs[1].Report!.Name);
    }

    [Fact]
    public void Text_of_two_bytes_a_letter_is_text()
    {
        folder.Write("a.txt", Encoding.Unicode.GetBytes("Shells fell on the town at dawn."));
        Assert.NotNull(Assert.Single(Read(folder.Path)).Report);
    }

    [Fact]
    public void A_path_that_is_not_there_is_refused() =>
        Assert.Equal(new Refusal("none.txt", "no such file or folder"), Assert.Single(Read(Path.Combine(folder.Path, "none.txt"))).Refusal);

    [Fact]
    public void A_folder_that_vanishes_before_it_is_read_is_refused()
    {
        var gone = Directory.CreateDirectory(Path.Combine(folder.Path, "gone")).FullName;
        folder.Write("a.txt", "Shells fell.");
        var inputs = new InputFiles().Read([gone, folder.Path]).GetEnumerator();
        Directory.Delete(gone);
        Assert.True(inputs.MoveNext());
        Assert.Equal("gone", inputs.Current.Refusal?.Name);
        Assert.True(inputs.MoveNext());
        Assert.Equal("a.txt", inputs.Current.Report?.Name);
    }

    [Fact]
    public void A_file_that_vanishes_on_the_way_is_refused()
    {
        folder.Write("a.txt", "Shells fell.");
        var second = folder.Write("b.txt", "Shells fell.");
        var inputs = new InputFiles().Read([folder.Path]).GetEnumerator();
        Assert.True(inputs.MoveNext());
        File.Delete(second);
        Assert.True(inputs.MoveNext());
        Assert.Equal(new Refusal("b.txt", "the file is gone"), inputs.Current.Refusal);
    }

    [Fact]
    public void Links_in_a_ring_end_in_a_refusal()
    {
        folder.Write("town/a.txt", "Shells fell.");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "town", "back"), folder.Path);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "x.txt"), "y.txt");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "y.txt"), "x.txt");
        var inputs = Read(folder.Path);
        Assert.Equal(["town/a.txt"], inputs.Where(input => input.Report is not null).Select(input => input.Report!.Name));
        Assert.Equal(["town/back", "x.txt", "y.txt"], inputs.Where(input => input.Refusal is not null).Select(input => input.Refusal!.Name));
    }

    [Fact]
    public void Folders_deeper_than_the_bound_are_refused()
    {
        folder.Write("1/2/3/a.txt", "Shells fell.");
        var input = Assert.Single(new InputFiles(new() { MaxDepth = 3 }).Read([folder.Path]));
        Assert.Equal(new Refusal("1/2/3", "more than 3 folders deep"), input.Refusal);
    }

    [Fact]
    public void Hidden_files_are_passed_over()
    {
        folder.Write(".git/config.txt", "x");
        folder.Write(".a.txt.swp", "x");
        Assert.Empty(Read(folder.Path));
    }

    [Fact]
    public void A_bound_of_nought_is_the_callers_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new IntakeOptions { MaxBytes = 0 });

    static List<Input> Read(params string[] paths) => [.. new InputFiles().Read(paths)];

    static IEnumerable<string> Names(params string[] paths) => Read(paths).Select(input => input.Report!.Name);
}
