namespace Attest.Languages;

/// <summary>How often runs of three letters stand in each of some languages, from sample texts written for the purpose.</summary>
sealed class LanguageProfiles
{
    readonly string[] codes;

    // One table for all, so that a run is looked up once and not once a language: a row of logarithms for each run.
    readonly Dictionary<long, int> rowOf = [];
    readonly double[][] logs;
    readonly double[] unseen;

    LanguageProfiles(string[] codes)
    {
        this.codes = codes;
        var counts = codes.Select(code => Trigrams(WordTable.ReadText($"Languages/Profiles/{code}.txt")).CountBy(trigram => trigram).ToList()).ToList();

        // Half a count for every run not in the sample, as if there were as many more of them as are in it.
        var masses = counts.Select(own => (double)(own.Sum(count => count.Value) + own.Count)).ToArray();
        unseen = [.. masses.Select(mass => Math.Log(0.5 / mass))];
        foreach (var count in counts.SelectMany(own => own)) rowOf.TryAdd(count.Key, rowOf.Count);
        logs = [.. rowOf.Select(_ => unseen.ToArray())];
        for (var language = 0; language < codes.Length; language++)
            foreach (var (trigram, count) in counts[language]) logs[rowOf[trigram]][language] = Math.Log((count + 0.5) / masses[language]);
    }

    /// <param name="codes">ISO 639-1.</param>
    public static LanguageProfiles Read(params string[] codes) => new(codes);

    /// <summary>Mean log-likelihood of the text in each language, in the order they were given; higher fits better.</summary>
    public IReadOnlyList<(string Code, double Fit)> Fits(string text)
    {
        var (sums, count) = (new double[codes.Length], 0);
        foreach (var trigram in Trigrams(text))
        {
            var row = rowOf.TryGetValue(trigram, out var number) ? logs[number] : unseen;
            for (var language = 0; language < sums.Length; language++) sums[language] += row[language];
            count++;
        }

        return [.. codes.Zip(sums, (code, sum) => (code, count == 0 ? 0 : sum / count))];
    }

    /// <summary>Runs of three characters over letters, words parted by one blank, in lower case, each packed into a number.</summary>
    static IEnumerable<long> Trigrams(string text)
    {
        var (first, second) = (' ', ' ');
        foreach (var raw in text)
        {
            var letter = char.IsLetter(raw) ? char.ToLowerInvariant(raw) : ' ';
            if (letter == ' ' && second == ' ') continue;
            if (second != ' ') yield return ((long)first << 32) | ((long)second << 16) | letter;
            (first, second) = (second, letter);
        }
    }
}
