using Attest.App.Wording;

namespace Attest.App.Upgrade;

/// <summary>Differences of many reports as lines, and their sum.</summary>
sealed class DifferenceLines(Screen screen)
{
    int reports, otherwise, added, gone, changed;

    public bool IsAllSame => otherwise == 0;

    public void Write(Reread reread)
    {
        reports++;
        if (reread.IsSame) return;
        otherwise++;
        screen.Out.WriteLine($"{reread.Now.Source.Id} {SafeText.OneLine(reread.Original.Name)}{(reread.HasOtherText ? " (its text is cut otherwise)" : "")}");
        foreach (var difference in reread.Differences)
        {
            screen.Out.WriteLine($"  {difference.Line()}");
            if (difference.Before is null) added++;
            else if (difference.After is null) gone++;
            else changed++;
        }
    }

    public void WriteSum() => screen.Out.WriteLine(
        $"{Words.Count(reports, "report")} read again, {otherwise} otherwise: {Words.Count(added, "claim")} added, {changed} changed, {gone} gone.");
}
