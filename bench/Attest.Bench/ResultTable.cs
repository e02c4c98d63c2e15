using System.Globalization;

namespace Attest.Bench;

/// <summary>One figure measured.</summary>
/// <param name="Value">In <paramref name="Unit"/>.</param>
sealed record Result(string What, double Value, string Unit);

/// <summary>Prints figures as they come, a row each.</summary>
static class ResultTable
{
    public static void Print(IEnumerable<Result> results)
    {
        foreach (var result in results)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.What,-52} {result.Value,12:N1} {result.Unit}"));
    }
}
