using Attest.App;
using Attest.Extract.Speech;
using Attest.Model;
using Attest.Names;
using Attest.Tests.Store;

namespace Attest.Tests.App;

/// <summary>Runs commands in this process with their output caught.</summary>
/// <param name="Code">Exit code.</param>
sealed record AttestRun(int Code, string Out, string Error)
{
    public static Engine MadeEngine { get; } = new("test-1", Reading(MadeReports.Read), MadeRegister.Build, Ids: null);

    public static Func<string?, ReportReader> Reading(Func<SourceReport, ReadReport> read) => _ => new(read, MadeReports.Parse, new SpeechReader(ActorTable.Load()).Read);

    public static AttestRun Of(params string[] arguments) => Of(MadeEngine, arguments);

    public static AttestRun Of(Engine engine, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var workbench = new Workbench(new(output, error, Width: null, ShowsProgress: false), engine, new FixedClock()) { KeyFile = Path.Combine(Path.GetTempPath(), "attest-tests-have-no-key.pem") };
        var code = CommandLine.RunAsync(arguments, workbench).GetAwaiter().GetResult();
        return new(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>The output's lines that say something.</summary>
    public string[] Lines => [.. Out.Split('\n').Where(line => line.Trim().Length > 0)];
}
