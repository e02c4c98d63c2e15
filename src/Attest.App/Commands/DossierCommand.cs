using System.CommandLine;
using System.Text;
using Attest.App.Desk.Incidents;
using Attest.App.Dossier;
using Attest.App.Export;
using Attest.App.Export.Names;
using Attest.Model;
using Attest.Store;

namespace Attest.App.Commands;

/// <summary>attest dossier: one incident as a file to hand on.</summary>
static class DossierCommand
{
    public static Command Create(Workbench workbench)
    {
        var incident = new Argument<string>("incident") { Description = "Row of the last `attest incidents`, or an incident's id (i-…)." };
        var register = RegisterOption.Create();
        var output = new Option<string?>("--out", "-o") { Description = "File to write, .html or .pdf; HTML to standard output when not given.", HelpName = "FILE" };
        var names = new Option<bool>("--names") { Description = "Name minors, and suspects whom no office names, whose names are withheld otherwise." };
        var command = new DescribedCommand("dossier", "Write one incident as a self-contained page, or as a PDF.",
            """
            Rival figures drawn, what was known when, what each origin says, how the claims came, disputes, the grade with its
            reasons, and every claim with its sentence. The HTML file needs nothing else and runs nothing; printed it is a clean
            report. A PDF needs Chromium.

            Examples:
              attest dossier 1 --out dossier.html
              attest dossier i-c-0123456789abcdef --out dossier.pdf
            """) { incident, output, names, register };
        command.Runs(workbench, async (parse, _) =>
        {
            var file = parse.GetValue(output);
            if (file is not null && !IsHtml(file) && !IsPdf(file)) throw new UsageException("A dossier is written as .html or .pdf.");
            using var store = RegisterOption.OpenFresh(workbench, parse.GetRequiredValue(register));
            var id = Named.Incident(store, parse.GetRequiredValue(incident)).Id;
            var lens = parse.GetValue(names) ? RegisterLens.Plain : WithheldLens.Of(store);
            store.LookThrough(lens);
            var html = await DossierHtml.OfAsync(IncidentFileOf(store, store.Incident(id)!, lens), workbench.Engine.Version, lens != RegisterLens.Plain);
            var bytes = file is not null && IsPdf(file) ? DossierPdf.Of(html) : Encoding.UTF8.GetBytes(html);
            ExportFile.Write(workbench.Screen, file, stream => stream.Write(bytes));
            return ExitCode.Done;
        });
        return command;
    }

    static IncidentFile IncidentFileOf(RegisterStore store, Incident incident, RegisterLens lens) => IncidentFile.Of(
        incident, store.Ledger(new(Incident: incident.Id)), [.. store.Desk.Reports(incident.Reports).Select(lens.Report)], [.. Decision.Standing(store.Desk.DecisionsOn(incident.Id)).Select(lens.Decision)]);

    static bool IsHtml(string file) => Path.GetExtension(file) is ".html" or ".htm";

    static bool IsPdf(string file) => Path.GetExtension(file) is ".pdf";
}
