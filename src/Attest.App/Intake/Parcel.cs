using Attest.Model;

namespace Attest.App.Intake;

/// <summary>Something with content that came: a file, or what lay in an archive.</summary>
/// <param name="Name">As a report in it is named: the path relative to the folder given, and in an archive the archive's name and its own.</param>
/// <param name="Content">Readable and seekable, from its start.</param>
/// <param name="Nesting">How many archives it lies in; 0 for a file.</param>
/// <param name="Sidecar">What stands beside it.</param>
sealed record Parcel(string Name, Stream Content, int Nesting = 0, Sidecar? Sidecar = null);
