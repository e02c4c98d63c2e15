using System.Text;

namespace Attest.Resolve.Places;

/// <summary>Writes gazetteer names as English reports do: without the marks of scholarly transliteration.</summary>
static class Transliteration
{
    const char Macron = '\u0304';
    const char DotBelow = '\u0323';
    const char Cedilla = '\u0327';
    const char LineBelow = '\u0331';

    /// <summary>"Hamadān" → "Hamadan", "Dārat ‘Izzah" → "Darat Izzah"; "Córdoba" and "Nîmes" stay.</summary>
    public static string Plain(string name)
    {
        if (name.All(char.IsAscii)) return name;
        var plain = new StringBuilder(name.Length);
        var marked = false;
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (letter is Macron or DotBelow or LineBelow or '‘' or '’' or 'ʻ' or 'ʼ') marked = true;
            else if (letter != Cedilla || !marked) plain.Append(letter);
        }

        return plain.ToString().Normalize(NormalizationForm.FormC).Trim();
    }
}
