using Attest.Tests.House;

namespace Attest.Tests.Specs;

/// <summary>All examples of the specs, read from the sources at test time.</summary>
static class Spec
{
    public const string Folder = "test/Attest.Tests/Specs/";

    public static IReadOnlyList<SpecExample> All { get; } =
        [.. TrackedFiles.Under(Folder, ".en.md").SelectMany(path => SpecFile.Read(path[Folder.Length..], TrackedFiles.Lines(path)))];
}
