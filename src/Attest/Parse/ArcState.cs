namespace Attest.Parse;

/// <summary>A half-built dependency tree: the stack, the words not yet read, and the arcs drawn so far.</summary>
/// <remarks>Arc-hybrid with the root behind the last word. Words are numbered from 0; the root is <see cref="Count"/>.</remarks>
sealed class ArcState
{
    public const int None = -1;

    int[] stack = [];
    int depth;

    public int Count { get; private set; }

    /// <summary>The next word to read; <see cref="Count"/> when only the root is left.</summary>
    public int Next { get; private set; }

    public int Depth => depth;

    public int[] Heads { get; private set; } = [];

    /// <summary>Numbers of relations in the parser's list.</summary>
    public byte[] Relations { get; private set; } = [];

    /// <summary>First and last two words hung on each word on its left and right, outermost first.</summary>
    public Children[] Left { get; private set; } = [];

    public Children[] Right { get; private set; } = [];

    public bool IsDone => Next == Count && depth == 0;

    public bool CanShift => Next < Count;

    /// <summary>The top of the stack goes under the next word; under the root only when it stands alone.</summary>
    public bool CanLeft => depth > 0 && (Next < Count || depth == 1);

    public bool CanRight => depth > 1;

    public bool LeftIsRoot => Next == Count;

    public void Begin(int count)
    {
        (Count, Next, depth) = (count, 0, 0);
        if (Heads.Length <= count)
        {
            var room = Math.Max(64, 2 * (count + 1));
            (stack, Heads, Relations) = (new int[room], new int[room], new byte[room]);
            (Left, Right) = (new Children[room], new Children[room]);
        }

        Heads.AsSpan(0, count + 1).Fill(None);
        Left.AsSpan(0, count + 1).Fill(Children.Empty);
        Right.AsSpan(0, count + 1).Fill(Children.Empty);
    }

    /// <summary>The word so deep in the stack, 0 the top; <see cref="None"/> where there is none.</summary>
    public int Stack(int down) => down < depth ? stack[depth - 1 - down] : None;

    public void Shift() => stack[depth++] = Next++;

    public void ArcLeft(byte relation)
    {
        var word = stack[--depth];
        Draw(Next, word, relation);
        Left[Next] = Left[Next].Add(word, relation);
    }

    public void ArcRight(byte relation)
    {
        var word = stack[--depth];
        var head = stack[depth - 1];
        Draw(head, word, relation);
        Right[head] = Right[head].Add(word, relation);
    }

    void Draw(int head, int word, byte relation) => (Heads[word], Relations[word]) = (head, relation);
}

/// <summary>The outermost two of the words hung on one side of a word, how many there are, and their relations.</summary>
/// <param name="Outer">The word hung on last; <see cref="ArcState.None"/> where there is none.</param>
/// <param name="Relations">A bit for each relation number modulo 64.</param>
readonly record struct Children(int Outer, int Second, int Count, ulong Relations)
{
    public static readonly Children Empty = new(ArcState.None, ArcState.None, 0, 0);

    public Children Add(int word, byte relation) => new(word, Outer, Count + 1, Relations | (1ul << (relation & 63)));
}
