using System.Collections.Frozen;

namespace Attest.Languages;

/// <summary>How often runs of three letters stand in a language, from a sample text written for the purpose.</summary>
sealed class LanguageProfile
{
    readonly FrozenDictionary<long, double> logs;
    readonly double unseen;

    LanguageProfile(string code, string sample)
    {
        Code = code;
        var counts = Trigrams(sample).CountBy(trigram => trigram).ToList();
        var total = counts.Sum(count => count.Value);

        // Half a count for every run not in the sample, as if there were as many more of them as are in it.
        var mass = total + counts.Count;
        logs = counts.ToFrozenDictionary(count => count.Key, count => Math.Log((count.Value + 0.5) / mass));
        unseen = Math.Log(0.5 / mass);
    }

    /// <summary>ISO 639-1.</summary>
    public string Code { get; }

    public static LanguageProfile Read(string code) => new(code, WordTable.ReadText($"Languages/Profiles/{code}.txt"));

    /// <summary>Mean log-likelihood of the runs; higher fits better.</summary>
    public double Fit(List<long> trigrams) =>
        trigrams.Count == 0 ? 0 : trigrams.Sum(trigram => logs.GetValueOrDefault(trigram, unseen)) / trigrams.Count;

    /// <summary>Runs of three characters over letters, words parted by one blank, in lower case, each packed into a number.</summary>
    public static IEnumerable<long> Trigrams(string text)
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
