namespace Attest.App.Intake;

/// <summary>A file on disk and the name it goes by; with <paramref name="Refusal"/>, why it or its folder is not read.</summary>
readonly record struct FoundFile(string Name, string Path, string? Refusal = null);
