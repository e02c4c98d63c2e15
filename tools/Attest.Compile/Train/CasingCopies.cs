namespace Attest.Compile.Train;

enum CasingCopy { AsWritten, AllCapitals, TitleCase }

/// <summary>Shows some sentences as headlines are written, since treebanks have few headlines and news has many.</summary>
static class CasingCopies
{
    /// <summary>Three sentences of a hundred in capitals, five in title case.</summary>
    public static CasingCopy Draw(Draw draw) => (draw.Next() % 100) switch
    {
        < 3 => CasingCopy.AllCapitals,
        < 8 => CasingCopy.TitleCase,
        _ => CasingCopy.AsWritten,
    };

    public static string Apply(TreebankWord word, int at, CasingCopy copy) => copy switch
    {
        CasingCopy.AllCapitals => word.Form.ToUpperInvariant(),
        CasingCopy.TitleCase when at == 0 || word.Form.Length > 3
            || word.Coarse is "NOUN" or "VERB" or "ADJ" or "ADV" or "PRON" or "AUX" => Capitalize(word.Form),
        _ => word.Form,
    };

    static string Capitalize(string form) => char.ToUpperInvariant(form[0]) + form[1..];
}
