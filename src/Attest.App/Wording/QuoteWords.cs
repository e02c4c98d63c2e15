using System.Globalization;
using Attest.Model;

namespace Attest.App.Wording;

/// <summary>Where a quote stands.</summary>
static class QuoteWords
{
    /// <summary>"report.txt:120-164": file, first character and one past the last.</summary>
    public static string Where(string file, Span at) =>
        string.Create(CultureInfo.InvariantCulture, $"{SafeText.OneLine(file)}:{at.Start}-{at.End}");
}
