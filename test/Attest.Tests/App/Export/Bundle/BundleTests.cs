using System.Diagnostics;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Attest.Tests.Store;

namespace Attest.Tests.App.Export.Bundle;

public sealed class BundleTests : IDisposable
{
    readonly MadeFolder folder = MadeFolder.Read();

    [Fact]
    public void Holds_each_original_byte_for_byte_under_its_id()
    {
        var bundle = Unpacked();
        using var register = JsonDocument.Parse(File.ReadAllText(Path.Combine(bundle, "register.json")));
        var reports = register.RootElement.GetProperty("reports").EnumerateArray().ToList();

        Assert.Equal(2, reports.Count);
        foreach (var report in reports)
        {
            var original = File.ReadAllBytes(Path.Combine(bundle, "originals", report.GetProperty("id").GetString() + ".txt"));
            Assert.Equal(File.ReadAllBytes(Path.Combine(folder.Reports, report.GetProperty("file").GetString()!)), original);
            Assert.Equal(report.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(original)));
        }
    }

    [Fact]
    public void The_same_register_gives_the_same_bytes()
    {
        var (one, other) = (Bundled("one.zip"), Bundled("other.zip"));

        Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(other));
    }

    [Fact]
    public void Every_file_but_the_list_is_in_the_list()
    {
        using var zip = ZipFile.OpenRead(Bundled("list.zip"));
        var listed = Text(zip, "SHA256SUMS").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[66..]);

        Assert.Equal(zip.Entries.Select(entry => entry.FullName).Where(name => name != "SHA256SUMS").Order(StringComparer.Ordinal), listed);
        Assert.All(zip.Entries, entry => Assert.Matches("^[A-Za-z0-9/.-]+$", entry.FullName));
    }

    [Fact]
    public void The_log_is_sealed_row_by_row()
    {
        using var zip = ZipFile.OpenRead(Bundled("log.zip"));
        var before = new byte[32];
        foreach (var line in Text(zip, "log.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var row = JsonDocument.Parse(line);
            before = SHA256.HashData([.. before, .. Encoding.UTF8.GetBytes(row.RootElement.GetProperty("entry").GetString()!)]);
            Assert.Equal(row.RootElement.GetProperty("hash").GetString(), Convert.ToHexStringLower(before));
        }
    }

    [Fact]
    public void Names_the_builds_that_read_and_the_tables_they_read_with()
    {
        using var zip = ZipFile.OpenRead(Bundled("versions.zip"));
        using var versions = JsonDocument.Parse(Text(zip, "versions.json"));

        Assert.Equal("test-1", Assert.Single(versions.RootElement.GetProperty("readBy").EnumerateArray().ToList()).GetString());
        var tables = versions.RootElement.GetProperty("tables");
        Assert.All(tables.EnumerateObject(), table => Assert.Matches("^[0-9a-f]{64}$", table.Value.GetString()));
        Assert.True(tables.TryGetProperty("rules/house-rules.tsv", out _));
        Assert.True(tables.TryGetProperty("models/parser.bin", out _));
    }

    [Fact]
    public void A_stranger_checks_the_sums_with_standard_tools()
    {
        Assert.SkipUnless(HasTool("sha256sum"), "no sha256sum on this machine");
        var bundle = Unpacked();
        Assert.Equal((0, ""), Shell(bundle, "sha256sum --quiet --strict -c SHA256SUMS"));

        File.AppendAllText(Path.Combine(bundle, "register.json"), " ");
        Assert.NotEqual(0, Shell(bundle, "sha256sum --quiet -c SHA256SUMS").Code);
    }

    /// <summary>Runs the very commands that the readme tells, on the bundle and on one with a word changed.</summary>
    [Fact]
    public void A_stranger_checks_originals_and_quotes_as_the_readme_says()
    {
        Assert.SkipUnless(HasTool("jq") && HasTool("bash"), "no jq or no bash on this machine");
        var bundle = Unpacked();
        var commands = CommandsOf(File.ReadAllText(Path.Combine(bundle, "README.md")));
        Assert.Equal(3, commands.Count);
        Assert.All(commands.Skip(1), command => Assert.Equal((0, ""), Shell(bundle, command)));

        foreach (var text in Directory.GetFiles(Path.Combine(bundle, "texts")))
            File.WriteAllText(text, File.ReadAllText(text).Replace("killed", "harmed", StringComparison.Ordinal));
        Assert.Contains("not in r-", Shell(bundle, commands[2]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_beyond_the_first_plane_counts_twice()
    {
        Assert.SkipUnless(HasTool("jq") && HasTool("bash"), "no jq or no bash on this machine");
        using var odd = new MadeFolder().With("x.txt", "\U0001F4A5 " + MadeReports.Market);
        odd.Run("read", odd.Reports);
        var (file, target) = (odd.File("x.zip"), odd.File("x"));
        Assert.Equal(0, odd.Run("export", "--format", "bundle", "--out", file).Code);
        ZipFile.ExtractToDirectory(file, target);

        Assert.Equal((0, ""), Shell(target, CommandsOf(File.ReadAllText(Path.Combine(target, "README.md")))[2]));
    }

    [Fact]
    public void A_bundle_goes_to_a_file_only()
    {
        var run = folder.Run("export", "--format", "bundle");

        Assert.Equal(2, run.Code);
        Assert.Contains("--out", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    string Bundled(string name)
    {
        Assert.Equal(0, folder.Run("export", "--format", "bundle", "--out", folder.File(name)).Code);
        return folder.File(name);
    }

    string Unpacked()
    {
        ZipFile.ExtractToDirectory(Bundled("bundle.zip"), folder.File("bundle"));
        return folder.File("bundle");
    }

    static string Text(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    // Blocks of indented lines.
    static List<string> CommandsOf(string readme) =>
        [.. readme.Split("\n\n").Where(block => block.StartsWith("    ", StringComparison.Ordinal)).Select(block => block.TrimEnd())];

    static bool HasTool(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(path => File.Exists(Path.Combine(path, name)));

    static (int Code, string Out) Shell(string directory, string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text + error.Result);
    }
}
