using System.Collections.Immutable;
using System.Globalization;

namespace Attest.Store;

/// <summary>The numbered steps that bring a register's tables up to date; one file for each engine and number.</summary>
sealed class Migrations
{
    static readonly ImmutableArray<string> Names =
    [
        "0001-register.sql", "0002-custody.sql", "0003-intake.sql", "0004-people.sql", "0005-desk.sql", "0006-engines.sql", "0007-sites.sql",
        "0008-links.sql", "0009-refusals.sql", "0010-rulings.sql", "0011-doubts.sql", "0012-prints.sql",
    ];

    readonly ImmutableArray<(long Number, string File)> steps;

    Migrations(string folder, IEnumerable<string> names) =>
        steps = [.. names.Select(name => (long.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), $"{folder}/{name}"))];

    public static Migrations Sqlite { get; } = new("sqlite", Names);

    /// <summary>A server has had registers since the ninth step.</summary>
    public static Migrations Postgres { get; } = new("postgres", Names.Skip(9).Prepend("0009-register.sql"));

    /// <summary>The version that this program writes.</summary>
    public int Latest => (int)steps[^1].Number;

    /// <summary>The steps that a register of that version lacks.</summary>
    public IEnumerable<string> After(long version) => steps.Where(step => step.Number > version).Select(step => Read(step.File));

    /// <summary>SQL that is built into the program.</summary>
    public static string Read(string file)
    {
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The migration {file} is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
