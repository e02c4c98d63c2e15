using System.Globalization;
using Attest.Fuzz.Formats;

namespace Attest.Fuzz;

/// <summary>Files of every other kind that is read, made by a grammar of their own and damaged.</summary>
sealed class FormatTrials(Mutator mutator, int seed, Reader reader)
{
    // Reading a report to the end takes a hundred times as long as taking it out of its file.
    const int ReadOneIn = 4;

    const int Attempts = 6;

    readonly FormatTable formats = new();

    public Trial Make(long number)
    {
        var random = new Random(unchecked((seed * 92821) + (int)(number ^ (number >> 31)) + 1));
        var draw = new Draw(random, mutator);
        var format = formats.Draw(draw);
        var bytes = ByteDamage.Of(Made(format, draw), draw, Mutator.Longest);
        var name = string.Create(CultureInfo.InvariantCulture, $"{number}{format.Ending}");
        return new(format.Name, name, bytes, null, () => Read(format, name, bytes, number % ReadOneIn == 0));
    }

    // What is too long is cut, and an archive without its end is refused as a whole: such a one comes only now and then.
    static byte[] Made(Format format, Draw draw)
    {
        var made = format.Make(draw);
        for (var times = 0; times < Attempts && made.Length > Mutator.Longest; times++) made = format.Make(draw);
        return made;
    }

    Outcome Read(Format format, string name, byte[] bytes, bool isReadOn)
    {
        var taken = format.Take(name, bytes);
        if (taken.Fault is not null || taken.First is null || !isReadOn) return new(taken.IsTaken, taken.Fault);
        var outcome = TextTrials.Read(taken.First, reader);
        return outcome with { IsTaken = true };
    }
}
