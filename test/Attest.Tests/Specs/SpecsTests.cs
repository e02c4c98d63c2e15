using System.Text;
using Attest.Model;

namespace Attest.Tests.Specs;

/// <summary>Every example of the specs, read by the reader that ships.</summary>
public sealed class SpecsTests
{
    static readonly Lazy<Reader> Shipped = new(Reader.Load);

    public static TheoryData<string> Names => [.. Spec.All.Where(example => !example.IsKnownGap).Select(example => example.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Reads_what_the_words_say(string name)
    {
        var example = Spec.All.First(example => example.Name == name);
        var claims = Claims(example);
        var differences = SpecMatch.Differences(example.Expected, claims);
        Assert.True(differences.Count == 0, Message(example, claims, differences));
    }

    internal static IReadOnlyList<Claim> Claims(SpecExample example) => Shipped.Value.Read(new(
        "spec.txt", [.. Encoding.UTF8.GetBytes(example.Text)], new(null, example.Outlet, example.Published, null))).Claims;

    static string Message(SpecExample example, IReadOnlyList<Claim> claims, IEnumerable<string> differences) => $"""
        {example.Name}
        {example.Text.Trim()}
        {string.Join('\n', differences)}
        all that was read:
        {string.Join('\n', claims.Select(claim => ClaimText.Line(claim, claims)))}
        """;
}
