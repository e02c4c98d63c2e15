namespace Attest.Dev;

/// <summary>dev.cs shots: draws the pictures in docs/img from what the commands print on samples/, and photographs the desk's pages.</summary>
static class ShotsCommand
{
    static readonly (string File, string[] Command)[] Shots = [("incidents.svg", ["incidents"]), ("show.svg", ["show", "1"])];

    public static int Run(string[] arguments)
    {
        Parts.Install(Part.Sqlite);
        if (Build.App() is not 0 and var code) return code;

        using var register = new SampleRegister();
        register.Capture("read", "samples/reports");
        Directory.CreateDirectory(Repository.In("docs/img"));
        foreach (var (file, command) in Shots)
        {
            File.WriteAllText(Repository.In($"docs/img/{file}"), ScreenSvg.Draw($"attest {string.Join(' ', command)}", register.Capture(command)));
            Console.WriteLine($"drew docs/img/{file}");
        }

        return Photograph();
    }

    // The tests know how to open the desk and a browser before it; their pictures are those of the documents.
    static int Photograph()
    {
        Parts.Tell(Part.Chromium);
        DeskClient.Build();
        if (Build.Of("test/Attest.Browser") is not 0 and var code) return code;
        var tally = TestCommand.RunTests(["ShotTests"]);
        Console.WriteLine($"Pages are pictured in {Path.Combine("artifacts", "shots")}: look at them, and put those that the documents show into docs/img.");
        return tally.IsGreen ? 0 : 1;
    }
}
