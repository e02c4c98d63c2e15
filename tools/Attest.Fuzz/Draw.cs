using System.Globalization;
using System.Text;

namespace Attest.Fuzz;

/// <summary>Chances of one input: the same seed draws the same.</summary>
sealed class Draw(Random random, Mutator mutator)
{
    public int Below(int most) => random.Next(most);

    /// <summary>From <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => random.Next(least, most + 1);

    public bool OneIn(int times) => random.Next(times) == 0;

    public T Of<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>What is right, but for one time in thirty.</summary>
    public string Or(string right) => OneIn(30) ? Odd() : right;

    public string Odd() => Of(Mutator.Odd);

    /// <summary>A line of the samples, mutated.</summary>
    public string Line() => mutator.Line(random);

    /// <summary>A number as text: most often the right one.</summary>
    public string Number(long right) => OneIn(20)
        ? Of("", "-1", "0", "99999999999999999999", "2147483648", "1e3", "+5", " 7", (right + Between(-3, 9)).ToString(CultureInfo.InvariantCulture))
        : right.ToString(CultureInfo.InvariantCulture);

    public byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
