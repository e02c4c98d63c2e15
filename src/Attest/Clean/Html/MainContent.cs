namespace Attest.Clean.Html;

/// <summary>Finds the element of a page that holds the story, by where its paragraphs stand closest together.</summary>
sealed class MainContent(MarkupWords words)
{
    // Shorter pieces are labels and links; they weigh nothing.
    const int MinParagraph = 25;
    const double MaxLinkShare = 0.5;
    const int Levels = 3;

    // Elements beside the story's own belong to it when they hold this share of what it holds, and are no mere line.
    const double BesideShare = 0.2;
    const double MinBeside = 6;

    // Pieces of one story weigh about the same, and there are some of them.
    const double PieceShare = 0.4;
    const int FewestPieces = 2;

    // An element that holds this share of the page's words is no side matter, whatever it is called.
    const double MainShare = 0.4;

    // What is named as the story and holds at most so many times the words of its closest paragraphs is no more than the story.
    const double MostAround = 1.5;

    // "post tag-jobs" is a story with a label, "post-comments" is none; the story is the longer.
    const double StoryShare = 0.1;

    /// <summary>The blocks of the story, in order.</summary>
    public HashSet<PageBlock> Of(List<PageBlock> blocks)
    {
        var total = blocks.Sum(block => block.Text.Length);
        var lengths = Lengths(blocks);
        bool IsAside(HtmlElement element) =>
            (element.Name is "aside" or "footer" or "form" || words.Says(element, "aside"))
            && lengths[element] < total * (words.Says(element, "story") ? StoryShare : MainShare);

        var known = new Dictionary<HtmlElement, bool>();
        var candidates = blocks.Where(block => !Within(block.Owner, IsAside, known)).ToList();
        var roots = Roots(candidates, lengths);
        // A page without a single paragraph is a short notice: its words are all the story there is.
        if (roots.Count == 0) return [.. candidates.Where(block => block.LinkShare <= MaxLinkShare)];
        var inRoot = new Dictionary<HtmlElement, bool>();
        return [.. candidates.Where(block => Within(block.Owner, roots.Contains, inRoot)
            && (block.LinkShare <= MaxLinkShare || block.Text.Length > 200))];
    }

    static Dictionary<HtmlElement, int> Lengths(List<PageBlock> blocks)
    {
        var lengths = new Dictionary<HtmlElement, int>();
        foreach (var block in blocks)
            for (var element = block.Owner; element is not null; element = element.Parent)
                lengths[element] = lengths.GetValueOrDefault(element) + block.Text.Length;
        return lengths;
    }

    /// <summary>The element that holds most of the story, and those beside it that hold their share.</summary>
    HashSet<HtmlElement> Roots(List<PageBlock> candidates, Dictionary<HtmlElement, int> lengths)
    {
        var scores = Scores(candidates, out var order);
        var best = order.MaxBy(element => scores[element] * Favour(element));
        if (best is null) return [];

        var root = Widen(Shared(best, order, scores) ?? best, lengths);
        var beside = root.Parent is { Name: not "#page" } parent ? parent.Children : [];
        return [root, .. beside.Where(element => !element.IsText && scores.GetValueOrDefault(element) >= Math.Max(MinBeside, scores[best] * BesideShare))];
    }

    /// <summary>A story told in pieces, each in an element of its own: the nearest element that holds most of the likely ones.</summary>
    static HtmlElement? Shared(HtmlElement best, List<HtmlElement> order, Dictionary<HtmlElement, double> scores)
    {
        var likely = order.Where(element => scores[element] >= scores[best] * PieceShare && !Holds(element, best) && (element == best || !Holds(best, element))).ToList();
        likely = [.. likely.Where(element => !likely.Any(other => other != element && Holds(element, other)))];
        if (likely.Count < FewestPieces) return null;
        for (var element = best.Parent; element is not null and not { Name: "body" or "html" or "#page" }; element = element.Parent)
            if (likely.Count(piece => Holds(element, piece)) * 4 >= likely.Count * 3) return element;
        return null;
    }

    static bool Holds(HtmlElement outer, HtmlElement inner)
    {
        for (var element = inner.Parent; element is not null; element = element.Parent)
            if (element == outer) return true;
        return false;
    }

    /// <summary>What the paragraphs in each element weigh: whole in the element they stand in, less in those around it.</summary>
    static Dictionary<HtmlElement, double> Scores(List<PageBlock> candidates, out List<HtmlElement> order)
    {
        var scores = new Dictionary<HtmlElement, double>();
        order = [];
        foreach (var block in candidates.Where(block => block.Text.Length >= MinParagraph && block.LinkShare <= MaxLinkShare))
        {
            var element = block.Owner.Name is "p" or "li" or "blockquote" or "h2" or "h3" ? block.Owner.Parent : block.Owner;
            for (var level = 1; level <= Levels && element is not null; level++, element = element.Parent)
            {
                if (scores.TryAdd(element, Weight(block) / level)) order.Add(element);
                else scores[element] += Weight(block) / level;
            }
        }

        return scores;
    }

    static double Weight(PageBlock block) =>
        (1 + block.Text.Count(letter => letter is ',' or '،' or '，' or '、') + Math.Min(block.Text.Length / 100, 3)) * (1 - block.LinkShare);

    double Favour(HtmlElement element) =>
        element.Name is "article" or "main" || element.Attribute("itemprop").Contains("articleBody", StringComparison.OrdinalIgnoreCase) ? 1.5
        : words.Says(element, "story") ? 1.25
        : element.Name is "body" or "html" or "#page" ? 0.75 : 1;

    /// <summary>The article around it, which also holds headline and deck.</summary>
    HtmlElement Widen(HtmlElement best, Dictionary<HtmlElement, int> lengths)
    {
        for (var element = best; element is not null; element = element.Parent)
            if (element.Name == "article") return element;
        // No article is marked: what is named as the story, around the paragraphs that stand closest, begins with its lead.
        for (var element = best.Parent; element is not null; element = element.Parent)
            if (words.Says(element, "story") && lengths[element] <= lengths[best] * MostAround) return element;
        return best;
    }

    static bool Within(HtmlElement element, Func<HtmlElement, bool> isIt, Dictionary<HtmlElement, bool> known)
    {
        if (known.TryGetValue(element, out var answer)) return answer;
        answer = isIt(element) || element.Parent is { } parent && Within(parent, isIt, known);
        return known[element] = answer;
    }
}
