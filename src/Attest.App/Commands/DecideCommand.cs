using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Attest.App.Decide;
using Attest.App.Wording;

namespace Attest.App.Commands;

/// <summary>attest decide: takes a CSV of corrections.</summary>
static class DecideCommand
{
    const int MostProblems = 50;

    const string Details =
        """
        A decision a row, with a reason. All rows are taken or none; what is wrong is told by row and column.
        Decisions are kept beside what was read and change nothing of it; they hold when reports are read anew.

        column    holds
        decision  confirm, reject, correct, merge, split, move, no-incident, name, word, number
        subject   a claim's id (c-…) or an incident's (i-c-…); with name n-River Brigades; with word w-groups:herder; with number v-dozens
        field     with correct: of a claim figure, group, effect, scope, stance, date, speaker, attackers, targets; of an incident date, type
        value     with correct: "at least 12", "12-15", "no number"; civilians; 2031-05-03 or 2031-05-03/2031-05-05;
                  with name: group, "means Islamic State"; with word: its kind in the list, or none;
                  with number: 12, 12-24 or 12/18/24 (low, best, high)
        with      with merge: the other incidents; with split: the claims that leave; with move: the incident; parted by ;
        reason    why, in your words
        by        who ruled, where it is not --by

        Example:
          attest decide corrections.csv --by "A. Coder"
        """;

    public static Command Create(Workbench workbench)
    {
        var file = new Argument<string>("file") { Description = "CSV with the columns below." };
        var register = RegisterOption.Create();
        var by = new Option<string>("--by") { Description = "Who rules.", HelpName = "NAME", DefaultValueFactory = _ => "unnamed" };
        var command = new DescribedCommand("decide", "Take decisions of people on claims and incidents from a CSV.", Details) { file, by, register };
        command.Runs(workbench, parse => Decide(workbench, parse.GetRequiredValue(register), parse.GetRequiredValue(file), parse.GetRequiredValue(by)));
        return command;
    }

    static int Decide(Workbench workbench, string register, string file, string by)
    {
        var rows = Rows(file);
        using var store = RegisterOption.OpenFresh(workbench, register);
        var check = new CorrectionCheck(store, by, Now(workbench.Clock));
        var decisions = check.Check(rows);
        if (!check.Problems.IsEmpty)
        {
            foreach (var problem in check.Problems.Take(MostProblems)) workbench.Screen.Error.WriteLine($"{SafeText.OneLine(file)}: {problem}");
            throw new UsageException($"Nothing was decided: {Words.Count(check.Problems.Length, "problem")} in {file}.");
        }

        store.Decisions.Keep(decisions);
        store.Refresh(workbench.Engine.Build, workbench.Engine.Version, workbench.Engine.Rework);
        var known = rows.Length - decisions.Length;
        workbench.Screen.Out.WriteLine($"{Words.Count(decisions.Length, "decision")} kept{(known > 0 ? $"; {known} stood before" : "")}.");
        return ExitCode.Done;
    }

    static ImmutableArray<CorrectionRow> Rows(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return CorrectionTable.Read(stream);
        }
        catch (InvalidDataException error)
        {
            throw new UsageException($"{file}: {error.Message}");
        }
    }

    /// <summary>ISO 8601, UTC, to the second.</summary>
    public static string Now(TimeProvider clock) => clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
