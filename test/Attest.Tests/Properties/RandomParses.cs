using System.Collections.Immutable;
using System.Text;
using Attest.Model;

namespace Attest.Tests.Properties;

/// <summary>Reports of words of the field thrown together under random trees: nonsense, but every span and every tree is sound.</summary>
/// <remarks>The same seed gives the same report. Tags fit their words most of the time and are wrong at others, as a tagger's are.</remarks>
sealed class RandomParses(int seed)
{
    const double WrongTag = 0.1;

    static readonly (string Text, string Lemma, string Tag, string Xpos)[] Words =
    [
        ("killed", "kill", "VERB", "VBD"), ("killed", "kill", "VERB", "VBN"), ("killing", "kill", "VERB", "VBG"), ("wounded", "wound", "VERB", "VBN"), ("died", "die", "VERB", "VBD"),
        ("abducted", "abduct", "VERB", "VBN"), ("destroyed", "destroy", "VERB", "VBD"), ("hit", "hit", "VERB", "VBD"), ("struck", "strike", "VERB", "VBD"), ("bombed", "bomb", "VERB", "VBD"),
        ("claimed", "claim", "VERB", "VBD"), ("said", "say", "VERB", "VBD"), ("denied", "deny", "VERB", "VBD"), ("reported", "report", "VERB", "VBD"), ("including", "include", "VERB", "VBG"),
        ("rose", "rise", "VERB", "VBD"), ("seized", "seize", "VERB", "VBD"), ("total", "total", "VERB", "VBP"), ("was", "be", "AUX", "VBD"), ("were", "be", "AUX", "VBD"), ("have", "have", "AUX", "VBP"),
        ("may", "may", "AUX", "MD"), ("not", "not", "PART", "RB"), ("to", "to", "PART", "TO"), ("people", "people", "NOUN", "NNS"), ("civilians", "civilian", "NOUN", "NNS"), ("soldier", "soldier", "NOUN", "NN"),
        ("children", "child", "NOUN", "NNS"), ("wife", "wife", "NOUN", "NN"), ("man", "man", "NOUN", "NN"), ("militants", "militant", "NOUN", "NNS"), ("houses", "house", "NOUN", "NNS"), ("school", "school", "NOUN", "NN"),
        ("toll", "toll", "NOUN", "NN"), ("death", "death", "NOUN", "NN"), ("attack", "attack", "NOUN", "NN"), ("strikes", "strike", "NOUN", "NNS"), ("air", "air", "NOUN", "NN"), ("bombing", "bombing", "NOUN", "NN"),
        ("responsibility", "responsibility", "NOUN", "NN"), ("war", "war", "NOUN", "NN"), ("dozens", "dozen", "NOUN", "NNS"), ("hundreds", "hundred", "NOUN", "NNS"), ("spokesman", "spokesman", "NOUN", "NN"),
        ("officials", "official", "NOUN", "NNS"), ("city", "city", "NOUN", "NN"), ("province", "province", "NOUN", "NN"), ("Syria", "Syria", "PROPN", "NNP"), ("Russia", "Russia", "PROPN", "NNP"), ("Reuters", "Reuters", "PROPN", "NNP"),
        ("Aleppo", "Aleppo", "PROPN", "NNP"), ("Taliban", "Taliban", "PROPN", "NNP"), ("Anna", "Anna", "PROPN", "NNP"), ("Berg", "Berg", "PROPN", "NNP"), ("Tuesday", "Tuesday", "PROPN", "NNP"), ("March", "March", "PROPN", "NNP"),
        ("2031", "2031", "NUM", "CD"), ("12", "12", "NUM", "CD"), ("4,000", "4,000", "NUM", "CD"), ("three", "three", "NUM", "CD"), ("99999999999", "99999999999", "NUM", "CD"), ("0", "0", "NUM", "CD"),
        ("at", "at", "ADP", "IN"), ("least", "least", "ADJ", "JJS"), ("more", "more", "ADJ", "JJR"), ("than", "than", "ADP", "IN"), ("between", "between", "ADP", "IN"), ("in", "in", "ADP", "IN"), ("by", "by", "ADP", "IN"),
        ("of", "of", "ADP", "IN"), ("on", "on", "ADP", "IN"), ("from", "from", "ADP", "IN"), ("since", "since", "SCONJ", "IN"), ("after", "after", "SCONJ", "IN"), ("if", "if", "SCONJ", "IN"), ("and", "and", "CCONJ", "CC"),
        ("or", "or", "CCONJ", "CC"), ("the", "the", "DET", "DT"), ("a", "a", "DET", "DT"), ("his", "his", "PRON", "PRP$"), ("they", "they", "PRON", "PRP"), ("which", "which", "PRON", "WDT"), ("Syrian", "syrian", "ADJ", "JJ"),
        ("several", "several", "ADJ", "JJ"), ("armed", "armed", "ADJ", "JJ"), ("reportedly", "reportedly", "ADV", "RB"), (",", ",", "PUNCT", ","), (";", ";", "PUNCT", ":"), ("“", "“", "PUNCT", "``"), ("”", "”", "PUNCT", "''"),
        ("-", "-", "PUNCT", "HYPH"), ("–", "–", "PUNCT", ":"), ("'s", "'s", "PART", "POS"), ("?", "?", "PUNCT", "."),
    ];

    static readonly string[] Relations =
    [
        "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "nummod", "amod", "compound", "conj", "cc", "case", "det", "aux", "aux:pass", "mark",
        "advcl", "acl", "acl:relcl", "ccomp", "xcomp", "parataxis", "appos", "punct", "advmod", "flat", "dep",
    ];

    readonly Random random = new(seed);

    /// <param name="sentences">Number of sentences; 1 or more.</param>
    /// <param name="longest">Words of a sentence at most; 1 or more.</param>
    public ParsedReport Report(int sentences, int longest)
    {
        var text = new StringBuilder();
        var read = ImmutableArray.CreateBuilder<Sentence>();
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var i = 0; i < sentences; i++)
        {
            var opens = i == 0 || random.Next(3) == 0;
            if (text.Length > 0) text.Append(opens ? "\n\n" : " ");
            if (opens) blocks.Add(new(Kind(i), new(text.Length, text.Length)));
            var sentence = Sentence(text, blocks.Count - 1, random.Next(1, longest + 1));
            read.Add(sentence);
            blocks[^1] = blocks[^1] with { At = new(blocks[^1].At.Start, text.Length) };
        }

        var published = random.Next(2) == 0 ? new DateOnly(2031, 3, random.Next(1, 29)) : (DateOnly?)null;
        var id = "r-" + ClaimId.Hash($"random {seed}");
        return new(new(id, $"{seed}.txt", ClaimId.Hash(text.ToString()), text.ToString(), null, null, null, null, published, published?.ToString("yyyy-MM-dd", null), [], "en", blocks.ToImmutable(), []), read.ToImmutable(), []);
    }

    BlockKind Kind(int sentence) => sentence == 0 ? BlockKind.Title : random.Next(5) switch { 0 => BlockKind.Heading, 1 => BlockKind.Caption, _ => BlockKind.Body };

    Sentence Sentence(StringBuilder text, int block, int length)
    {
        var start = text.Length;
        var heads = Heads(length);
        var tokens = ImmutableArray.CreateBuilder<Token>(length);
        for (var i = 0; i < length; i++)
        {
            if (i > 0 && random.Next(12) > 0) text.Append(' ');
            var (word, lemma, tag, xpos) = Words[random.Next(Words.Length)];
            if (random.NextDouble() < WrongTag) (_, _, tag, xpos) = Words[random.Next(Words.Length)];
            var at = new Span(text.Length, text.Length + word.Length);
            text.Append(word);
            tokens.Add(new(i, at, word, lemma, tag, xpos, heads[i], heads[i] < 0 ? "root" : Relations[random.Next(Relations.Length)]));
        }

        return new(new(start, text.Length), block, tokens.ToImmutable(), Names(tokens));
    }

    // Words hang, in a random order, on words that hang already: every shape of tree can come up, crossing ones too.
    int[] Heads(int length)
    {
        var order = Enumerable.Range(0, length).ToArray();
        random.Shuffle(order);
        var heads = new int[length];
        heads[order[0]] = -1;
        var chained = random.Next(4) == 0;
        for (var i = 1; i < length; i++) heads[order[i]] = order[chained ? i - 1 : random.Next(i)];
        return heads;
    }

    ImmutableArray<Entity> Names(ImmutableArray<Token>.Builder tokens)
    {
        var names = ImmutableArray.CreateBuilder<Entity>();
        for (var first = random.Next(6); first < tokens.Count; first += 1 + random.Next(10))
        {
            var end = Math.Min(tokens.Count, first + 1 + random.Next(3));
            names.Add(new((EntityKind)random.Next(3), first, end, new(tokens[first].At.Start, tokens[end - 1].At.End)));
            first = end;
        }

        return names.ToImmutable();
    }
}
