using System.Text.RegularExpressions;

namespace Attest.Tests.House;

/// <summary>Nothing in the repository names the machine it was written on, a package registry or a key.</summary>
public sealed partial class NoSecretsTests
{
    static readonly string[] Text =
        [".cs", ".md", ".json", ".tsv", ".txt", ".csproj", ".props", ".slnx", ".py", ".sql", ".html", ".svg", ".yml", ".sh", "run", "NOTICE"];

    [Fact]
    public void No_file_names_a_folder_of_one_machine()
    {
        Assert.Empty(Lines(MachinePath()));
    }

    [Fact]
    public void No_file_names_the_host_of_a_package_registry()
    {
        Assert.Empty(Lines(RegistryHost()));
    }

    [Fact]
    public void No_file_holds_a_key()
    {
        Assert.Empty(Lines(Key()));
    }

    [Theory]
    [InlineData("see /wo" + "rk/main/x", true)]
    [InlineData("in /ro" + "ot/.cache", true)]
    [InlineData("C:\\Us" + "ers\\ann\\x", true)]
    [InlineData("the /workers route", false)]
    [InlineData("a path/wo" + "rk/of art", false)]
    public void A_path_of_a_machine_is_known_from_a_word(string line, bool expected)
    {
        Assert.Equal(expected, MachinePath().IsMatch(line));
    }

    [Theory]
    [InlineData("https://api.nu" + "get.org/v3", true)]
    [InlineData("registry.npm" + "js.org", true)]
    [InlineData("a nuget package", false)]
    public void A_registry_is_known_by_its_host(string line, bool expected)
    {
        Assert.Equal(expected, RegistryHost().IsMatch(line));
    }

    static IEnumerable<string> Lines(Regex forbidden) =>
        from path in TrackedFiles.All
        where Text.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))
        from line in TrackedFiles.Lines(path).Select((text, index) => (text, number: index + 1))
        where forbidden.IsMatch(line.text)
        select $"{path}:{line.number}: {line.text.Trim()}";

    // The patterns are written in pieces so that this file does not match them.
    [GeneratedRegex(@"(?<![\w.])/(wo[r]k|fa[r]m|ro[o]t|ho[m]e/\w+|tm[p]/\w+)/|[A-Z]:\\Us[e]rs\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"nug[e]t\.org|npmj[s]\.(org|com)|py[p]i\.org|reg[i]stry\.yarnpkg")]
    private static partial Regex RegistryHost();

    [GeneratedRegex(@"-----BEGIN [A-Z ]*PRIV[A]TE KEY|\bghp_\w{30}|\bAKIA[0-9A-Z]{16}\b")]
    private static partial Regex Key();
}
