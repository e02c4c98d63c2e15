namespace Attest.Dev;

/// <summary>dev.cs eval: scores the built product against public benchmarks and holds the scores against eval/floors.json.</summary>
static class EvalCommand
{
    public static int Run(string[] arguments)
    {
        var options = EvalOptions.Read(arguments);
        Parts.Install(Part.Sqlite, Part.Python);
        if (Build.All() is not 0 and var code) return code;
        var tally = Measure(options);
        Console.WriteLine(tally.Line);
        return tally.IsGreen ? 0 : 1;
    }

    /// <summary>The sets that have floors and are quick, on what is built; a floor is one check.</summary>
    public static TestTally Floors()
    {
        var sets = Dev.Floors.Load().Names.Except(EvalSet.All.Where(set => set.IsLong).Select(set => set.Name)).ToList();
        return sets.Count == 0 ? TestTally.None : Measure(new(sets, Keep: false, Record: null));
    }

    static TestTally Measure(EvalOptions options)
    {
        var unknown = options.Sets.Except(EvalSet.All.Select(set => set.Name)).ToList();
        if (unknown.Count > 0)
            throw new StepFailedException($"no set {string.Join(", ", unknown)}; there are {string.Join(", ", EvalSet.All.Select(set => set.Name))}");

        var tally = TestTally.None;
        foreach (var set in EvalSet.All.Where(set => options.Sets.Count == 0 || options.Sets.Contains(set.Name)))
            tally = tally.Plus(Measure(set, options));
        return tally;
    }

    static TestTally Measure(EvalSet set, EvalOptions options)
    {
        if (set.Missing.FirstOrDefault() is { } missing)
        {
            Surroundings.Loud($"eval {set.Name} skipped: {EvalSet.Full(missing)} is not there (ATTEST_SHARED names the folder)");
            return TestTally.None with { Skipped = 1 };
        }

        Console.WriteLine($"Evaluating {set.Name}: {set.What} ...");
        var scores = Scores(set, options.Errors);
        var (floors, digest) = (Dev.Floors.Load(), set.Digest());
        if (options.Keep) floors = Kept(floors, set.Name, floors[set.Name].Raised(digest, scores, options.Record is not null));
        return EvalTable.Print(set.Name, scores, floors[set.Name], isSameCorpus: floors[set.Name].Corpus == digest);
    }

    static Floors Kept(Floors floors, string set, SetFloors raised)
    {
        var kept = floors.With(set, raised);
        kept.Save();
        return kept;
    }

    static IReadOnlyList<Score> Scores(EvalSet set, bool withErrors)
    {
        var folder = Directory.CreateTempSubdirectory("attest-eval-");
        try
        {
            var scores = set.Run(folder.FullName);
            if (withErrors) TellMisses(set.Name, Path.Combine(folder.FullName, "misses.txt"));
            return scores;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static void TellMisses(string set, string file)
    {
        Console.WriteLine(File.Exists(file) ? File.ReadAllText(file) : $"{set}: only its scorer knows the misses");
    }
}
