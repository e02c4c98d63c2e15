using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attest.Eval;

/// <summary>One run of a set: where its files are, where results go, how much of it is read.</summary>
/// <param name="First">Reports read at most.</param>
sealed record EvalRun(string Data, string Out, int First)
{
    /// <summary>Field names of the sets are lower case; a prediction leaves out what it does not know.</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public bool IsCut => First != int.MaxValue;

    public string In(string path) => Path.Combine(Data, path);

    /// <summary>The lines of a JSONL file of the set, .gz too.</summary>
    public IEnumerable<T> Rows<T>(string path)
    {
        using Stream file = File.OpenRead(In(path));
        using var plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return JsonSerializer.Deserialize<T>(line, Json)!;
    }

    /// <summary>Writes one JSON object a line to OUT/<paramref name="name"/>.</summary>
    public void Write<T>(string name, IEnumerable<T> rows)
    {
        using var writer = new StreamWriter(Path.Combine(Out, name)) { NewLine = "\n" };
        foreach (var row in rows) writer.WriteLine(JsonSerializer.Serialize(row, Json));
    }
}
