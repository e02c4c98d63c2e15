using System.Text.RegularExpressions;

namespace Attest.Clean;

/// <summary>Tells lines that are addresses, numbers, rules or links by their shape.</summary>
static partial class LooseLines
{
    const int MaxOtherWords = 3;

    /// <summary>True for a line of ornaments, of addresses and numbers, or of a page's name and its section.</summary>
    public static bool IsFurniture(string line)
    {
        if (!line.Any(char.IsLetterOrDigit)) return true;
        if (line.Length > 400) return false;
        var rest = Address().Replace(line, " ");
        if (rest.Length < line.Length && Wording.Words(rest).Count(word => word.Any(char.IsLetter)) <= MaxOtherWords) return true;
        return Counter().IsMatch(line) || Clip().IsMatch(line) && !Wording.EndsSentence(line);
    }

    /// <summary>"Some Operation - Some Page About It" between paragraphs: a link, title case on both sides of the dash.</summary>
    public static bool IsPageLink(Paragraph paragraph)
    {
        var pieces = PageDash().Split(paragraph.Text);
        return pieces.Length == 2 && !paragraph.EndsSentence && paragraph.Words is >= 5 and <= 20
            && pieces.All(piece => Wording.Count(piece) >= 2) && Wording.IsTitleCase(paragraph.Text);
    }

    [GeneratedRegex(@"https?://[^\s]+|\bwww\.[^\s]+|\bpic\.twitter\.com/\S+|\b[\w.-]{2,40}\.(?:com|org|net|co\.uk|gov|edu|info|tv)(?:/\S*)?(?!\w)|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|(?<!\w)@\w{2,30}|\(?\+?\d[\d() .-]{6,20}\d", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\d{1,6}\s+(?:comments?|shares?|likes?|views?|reads?|photos?|images?|retweets?|min(?:ute)?s? read)$|^\d{1,2}:\d\d$|^\d{1,3}\s?(?:/|of)\s?\d{1,3}$|^(?:page|slide)\s\d{1,3}(?:\sof\s\d{1,3})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counter();

    [GeneratedRegex(@"\s(?:[-–|»])\s", RegexOptions.CultureInvariant)]
    private static partial Regex PageDash();

    /// <summary>"1:06 Some film" in a list of films, "Image 4 of 17" in a gallery; not "6:30 p.m."</summary>
    [GeneratedRegex(@"^\d{1,2}:\d\d\s(?![aApP]\.?[mM]\b|GMT|UTC|[A-Z]{3}\b)|^(?:image|photo|slide|picture)\s\d{1,3}\s(?:of|/)\s\d{1,3}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clip();
}
