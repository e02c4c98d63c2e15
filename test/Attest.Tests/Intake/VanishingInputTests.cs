using Attest.App.Intake;

namespace Attest.Tests.Intake;

/// <summary>Files and folders that change or go while they are read.</summary>
public sealed class VanishingInputTests : IDisposable
{
    readonly Store.TemporaryFolder folder = new();

    [Fact]
    public void A_folder_that_goes_before_it_is_read_is_refused()
    {
        var reports = Directory.CreateDirectory(folder.File("reports")).FullName;
        File.WriteAllText(Path.Combine(reports, "a.txt"), "Six dockers were hurt.");
        // Nothing is read before it is asked for.
        var inputs = new InputFiles().Read([reports]);
        Directory.Delete(reports, recursive: true);
        Assert.NotNull(Assert.Single(inputs).Refusal);
    }

    [Fact]
    public void A_file_that_goes_while_the_others_are_read_is_refused_and_the_rest_goes_on()
    {
        foreach (var name in new[] { "a.txt", "b.txt", "c.txt" }) File.WriteAllText(folder.File(name), $"Six dockers were hurt, {name} said.");
        var read = new List<Input>();
        foreach (var input in new InputFiles().Read([folder.Path]))
        {
            read.Add(input);
            File.Delete(folder.File("b.txt"));
        }

        Assert.Equal(["a.txt", "b.txt", "c.txt"], read.Select(input => input.Report?.Name ?? input.Refusal!.Name));
        Assert.Equal("the file is gone", read[1].Refusal!.Reason);
    }

    [Fact]
    public void A_subfolder_that_goes_is_refused_by_its_name()
    {
        Directory.CreateDirectory(folder.File("b"));
        File.WriteAllText(folder.File("a.txt"), "Six dockers were hurt.");
        File.WriteAllText(folder.File("b/x.txt"), "Six dockers were hurt.");
        var read = new List<Input>();
        foreach (var input in new InputFiles().Read([folder.Path]))
        {
            read.Add(input);
            if (Directory.Exists(folder.File("b"))) Directory.Delete(folder.File("b"), recursive: true);
        }

        Assert.Equal("a.txt", read[0].Report!.Name);
        Assert.All(read.Skip(1), input => Assert.NotNull(input.Refusal));
    }

    [Fact]
    public void A_sidecar_that_is_a_folder_is_no_sidecar()
    {
        File.WriteAllText(folder.File("a.txt"), "Six dockers were hurt.");
        Directory.CreateDirectory(folder.File("a.txt.meta.json"));
        Assert.Null(Assert.Single(new InputFiles().Read([folder.File("a.txt")])).Report!.Sidecar);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"url\": 3}")]
    [InlineData("{\"published\": \"soon\"}")]
    [InlineData("{\"url\": \"file:///etc/passwd\"}")]
    [InlineData("{\"url\": \"javascript:alert(1)\"}")]
    [InlineData("{\"title\": \"\\ud800\"}")]
    [InlineData("{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":{\"f\":{\"g\":{\"h\":{\"i\":1}}}}}}}}}")]
    public void A_broken_sidecar_is_told_with_its_report(string json)
    {
        File.WriteAllText(folder.File("a.txt"), "Six dockers were hurt.");
        File.WriteAllText(folder.File("a.txt.meta.json"), json);
        var input = Assert.Single(new InputFiles().Read([folder.Path]));
        Assert.Contains("sidecar", input.Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sidecar_with_more_than_is_known_is_read_for_what_is()
    {
        File.WriteAllText(folder.File("a.txt"), "Six dockers were hurt.");
        File.WriteAllText(folder.File("a.meta.json"), "\ufeff{\"outlet\": \" Darvela Herald \", \"url\": null, \"tags\": [1, 2]}");
        var sidecar = Assert.Single(new InputFiles().Read([folder.Path])).Report!.Sidecar!;
        Assert.Equal(("Darvela Herald", null, null, null), (sidecar.Outlet, sidecar.Url, sidecar.Published, sidecar.Title));
    }

    public void Dispose() => folder.Dispose();
}
