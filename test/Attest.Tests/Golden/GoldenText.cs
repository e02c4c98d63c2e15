using Attest.Dev;

namespace Attest.Tests.Golden;

/// <summary>A file that holds what is expected, to the letter.</summary>
/// <remarks>
/// On a difference the text received is written beside it (register.json, register.received.json) and the test fails with
/// a unified difference; "dotnet dev.cs accept" takes it over.
/// </remarks>
static class GoldenText
{
    /// <param name="path">Relative to the root of the repository.</param>
    public static void Check(string path, string actual)
    {
        var file = Repository.In(path);
        var received = ReceivedOf(file);
        File.Delete(received);

        var expected = File.Exists(file) ? File.ReadAllText(file) : "";
        if (expected == actual) return;
        File.WriteAllText(received, actual);
        Assert.Fail($"{path} is not what was received; if that is right: dotnet dev.cs accept\n{TextDiff.Unified(expected, actual)}");
    }

    public static string ReceivedOf(string file) =>
        Path.Combine(Path.GetDirectoryName(file) ?? "", $"{Path.GetFileNameWithoutExtension(file)}.received{Path.GetExtension(file)}");
}
