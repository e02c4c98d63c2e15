namespace Attest.Languages;

/// <summary>Tells a text's language by its script, and within a script by runs of three letters. Thread-safe.</summary>
/// <remarks>A text is called another language than English only when that is plain: reports full of foreign names are English still.</remarks>
public static class LanguageGuesser
{
    // Fewer letters tell too little; more than so many tell nothing new.
    const int MinLetters = 40;
    const int MaxLetters = 6_000;

    // By how much another language must fit better than English, in mean log-likelihood.
    const double Margin = 0.15;

    // A short text of foreign names fits English badly by chance: this much more is asked of it, by letters.
    const double ShortTextMargin = 20;

    static readonly Lazy<LanguageProfiles> Latin =
        new(() => LanguageProfiles.Read("en", "de", "es", "fr", "id", "it", "nl", "pl", "pt", "sv", "tr"));

    static readonly Lazy<LanguageProfiles> Cyrillic = new(() => LanguageProfiles.Read("ru", "uk"));

    static readonly Lazy<LanguageProfiles> Arabic = new(() => LanguageProfiles.Read("ar", "fa"));

    /// <summary>ISO 639-1 code, or null where the text is too short or in a script that is not known.</summary>
    public static string? Guess(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = Sample(text);
        if (letters.Count(char.IsLetter) is var count && count < MinLetters && !letters.Any(IsHan)) return null;

        var scripts = letters.Where(char.IsLetter).CountBy(ScriptOf).OrderByDescending(script => script.Value).ThenBy(script => script.Key).ToList();
        return scripts.Count == 0 ? null : scripts[0].Key switch
        {
            Script.Latin => Best(Latin, letters),
            Script.Cyrillic => Best(Cyrillic, letters),
            Script.Arabic => Best(Arabic, letters),
            Script.Han => letters.Any(letter => ScriptOf(letter) == Script.Kana) ? "ja" : "zh",
            Script.Kana => "ja",
            Script.Hangul => "ko",
            Script.Hebrew => "he",
            Script.Greek => "el",
            _ => null,
        };
    }

    static string Best(Lazy<LanguageProfiles> profiles, string text)
    {
        var fits = profiles.Value.Fits(text);
        var best = fits.MaxBy(language => language.Fit);
        return fits[0].Code == "en" && best.Fit - fits[0].Fit < Margin + (ShortTextMargin / text.Length) ? "en" : best.Code;
    }

    /// <summary>The text, or where it is long its head, middle and end.</summary>
    static string Sample(string text)
    {
        if (text.Length <= MaxLetters) return text;
        const int Part = MaxLetters / 3;
        return string.Concat(text.AsSpan(0, Part), text.AsSpan(text.Length / 2, Part), text.AsSpan(text.Length - Part, Part));
    }

    enum Script { Latin, Cyrillic, Arabic, Han, Kana, Hangul, Hebrew, Greek, Other }

    static bool IsHan(char letter) => ScriptOf(letter) is Script.Han or Script.Kana;

    static Script ScriptOf(char letter) => letter switch
    {
        <= '\u024f' => Script.Latin,
        >= '\u1e00' and <= '\u1eff' => Script.Latin,
        >= '\u0370' and <= '\u03ff' => Script.Greek,
        >= '\u0400' and <= '\u052f' => Script.Cyrillic,
        >= '\u0590' and <= '\u05ff' => Script.Hebrew,
        >= '\u0600' and <= '\u077f' or >= '\u08a0' and <= '\u08ff' or >= '\ufb50' and <= '\ufdff' or >= '\ufe70' and <= '\ufeff' => Script.Arabic,
        >= '\u3040' and <= '\u30ff' => Script.Kana,
        >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' => Script.Han,
        >= '\uac00' and <= '\ud7af' => Script.Hangul,
        _ => Script.Other,
    };
}
