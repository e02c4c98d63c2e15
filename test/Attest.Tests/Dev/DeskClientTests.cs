using System.Text.Json;
using System.Text.RegularExpressions;
using Attest.Dev;

namespace Attest.Tests.Dev;

public sealed partial class DeskClientTests
{
    const string Folder = "src/Attest.App/Desk/Client";

    static JsonElement Json(string file) => JsonDocument.Parse(File.ReadAllText(Repository.In($"{Folder}/{file}"))).RootElement;

    [Theory]
    [InlineData("v20.19.1", 20)]
    [InlineData("22.0.0", 22)]
    [InlineData("", null)]
    [InlineData("not found", null)]
    public void Reads_the_version_of_Node(string version, int? major) => Assert.Equal(major, DeskClient.MajorOf(version));

    [Theory]
    [InlineData("dependencies")]
    [InlineData("devDependencies")]
    public void Names_one_version_of_each_package(string kind) =>
        Assert.All(Json("package.json").GetProperty(kind).EnumerateObject(), package => Assert.Matches(OneVersion, package.Value.GetString()!));

    [Fact]
    public void The_lock_file_names_hashes_and_no_server()
    {
        var packages = Json("package-lock.json").GetProperty("packages").EnumerateObject().Where(package => package.Name.Length > 0).ToList();

        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.True(package.Value.TryGetProperty("integrity", out _), package.Name));
        Assert.All(packages, package => Assert.False(package.Value.TryGetProperty("resolved", out _), package.Name));
    }

    [Fact]
    public void What_users_get_has_no_more_packages_than_the_map() =>
        Assert.Equal(["maplibre-gl"], Json("package.json").GetProperty("dependencies").EnumerateObject().Select(package => package.Name));

    [GeneratedRegex(@"^\d+\.\d+\.\d+$")]
    static partial Regex OneVersion { get; }
}
