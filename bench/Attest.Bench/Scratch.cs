namespace Attest.Bench;

/// <summary>A folder for one measurement, gone afterwards.</summary>
sealed class Scratch : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("attest-bench-");

    public string Reports => Directory.CreateDirectory(Path.Combine(folder.FullName, "reports")).FullName;

    public string Register(string name) => Path.Combine(folder.FullName, $"{name}.db");

    /// <summary>Deletes a register with the files beside it.</summary>
    public void Forget(string name)
    {
        foreach (var file in folder.EnumerateFiles($"{name}.db*")) file.Delete();
    }

    public void Dispose() => folder.Delete(recursive: true);
}
