using System.Security.Cryptography;
using System.Text;

namespace Attest.Dev;

/// <summary>A corpus with its answers and a way to score the built product on it.</summary>
/// <param name="Corpus">Files and folders under the benchmark folder that the scores rest on.</param>
/// <param name="Run">Gives the scores; the argument is an empty folder to work in.</param>
sealed record EvalSet(string Name, string What, IReadOnlyList<string> Corpus, Func<string, IReadOnlyList<Score>> Run)
{
    public static IReadOnlyList<EvalSet> All { get; } =
    [
        RegisterSet.Of("seeds", "five reports of three attacks", "gold/seeds.gold.json", "seeds"),
        RegisterSet.Of("dev", "twenty-six reports of several wars and cities", "gold/dev.gold.json", "gold/dev"),
        ModelSet.Models,
        .. PublicSet.All,
    ];

    /// <summary>True for a set that takes longer than every change should wait; its floors are held by command only.</summary>
    public bool IsLong { get; init; }

    /// <summary>Files of the corpus that are missing here.</summary>
    public IEnumerable<string> Missing => Corpus.Where(path => !Path.Exists(Full(path)));

    /// <summary>Full path of a file of the benchmark folder.</summary>
    public static string Full(string path) => Path.Combine(Repository.Shared, path);

    /// <summary>SHA-256 over names and contents of the corpus, 16 hex digits: other texts have other floors.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Corpus.SelectMany(Files).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file + "\n"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(Full(file))));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    static IEnumerable<string> Files(string path) => Directory.Exists(Full(path))
        ? Directory.EnumerateFiles(Full(path), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Shared, file).Replace('\\', '/'))
        : [path];
}
