using Attest.Model;
using Attest.Names;
using Attest.Parse;
using Attest.Segment;

namespace Attest.Compile.Train;

/// <summary>Packs the names that the gazetteer, the tables of actors and the list of personal names hold into hashed keys.</summary>
sealed class ListTraining(Tokenizer tokenizer)
{
    /// <summary>Persons; smaller places bear too many names that are also words.</summary>
    const int LeastPeople = 10_000;
    const int ManyPeople = 100_000;

    readonly SortedDictionary<uint, Listed> names = [];

    /// <param name="folder">The repository's data folder.</param>
    public byte[] Pack(string folder)
    {
        foreach (var row in Rows(Path.Combine(folder, "lists", "person-names.tsv")))
            Add(row[0], (row[1].Contains('f', StringComparison.Ordinal) ? Listed.Given : 0) | (row[1].Contains('l', StringComparison.Ordinal) ? Listed.Family : 0));
        foreach (var row in Rows(Path.Combine(folder, "lists", "organisations.tsv"))) Add(row[0], Listed.BodyFirst);
        AddPlaces();
        foreach (var row in Rows(Path.Combine(folder, "names", "countries.tsv")))
            foreach (var name in row.Skip(4).Take(2).SelectMany(cell => cell.Split('|'))) Add(name, Listed.Demonym);
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "actors"), "*.tsv").Order(StringComparer.Ordinal))
            AddActors(file);

        uint[] titles = [.. Rows(Path.Combine(folder, "lists", "titles.tsv")).Select(row => NameLists.Key([WordKeys.Of(row[0])])).Order()];
        using var writer = new ModelWriter();
        return writer.Array<uint>(names.Keys.ToArray()).Array<byte>(names.Values.Select(kinds => (byte)kinds).ToArray())
            .Array<uint>(titles).ToBytes();
    }

    void AddPlaces()
    {
        using var stream = typeof(Names.Gazetteer).Assembly.GetManifestResourceStream("Attest.Names.gazetteer.bin")
            ?? throw new InvalidDataException("The library has no gazetteer.");
        var image = new GazetteerImage(stream);
        for (var number = 0; number < image.Count; number++)
        {
            var row = image.Row(number);
            var wide = row.Kind is PlacePrecision.Country or PlacePrecision.Province or PlacePrecision.Region;
            if (!wide && row.Population < LeastPeople) continue;
            var kinds = Listed.PlaceFirst | (row.Kind is PlacePrecision.Country || row.Population >= ManyPeople ? Listed.LargePlace : 0);
            foreach (var name in row.OtherNames.Prepend(row.Name)) Add(name, kinds);
        }
    }

    void AddActors(string file)
    {
        if (Path.GetFileName(file) == "persons.tsv") return;
        foreach (var row in Rows(file))
        {
            if (row.Length < 3 || row[0] == "key") continue;
            Add(row[1], Listed.BodyFirst);
            if (row.Length > 5)
                foreach (var name in row[5].Split('|')) Add(name, Listed.BodyFirst);
        }
    }

    void Add(string name, Listed kinds)
    {
        if (name.Length < 2) return;
        var spans = new List<Span>();
        tokenizer.Tokenize(name, spans);
        if (spans.Count is 0 or > NameLists.Longest) return;
        var key = NameLists.Key(spans.Select(span => WordKeys.Of(span.Of(name))));
        names[key] = names.GetValueOrDefault(key) | kinds;
    }

    static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
