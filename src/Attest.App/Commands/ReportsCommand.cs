using System.CommandLine;
using Attest.App.Export.Json;
using Attest.App.Listing;

namespace Attest.App.Commands;

/// <summary>attest reports: what was read.</summary>
static class ReportsCommand
{
    public static Command Create(Workbench workbench)
    {
        var options = new ListingOptions();
        var command = new DescribedCommand("reports", "List the reports: file, title, outlet, date, language, and which one a copy repeats.",
            """
            Days are those of publication; --actor looks at outlet, author and agencies.

            Examples:
              attest reports --text "hospital Idlib"
              attest reports --json
            """);
        options.AddTo(command);
        command.Runs(workbench, parse =>
        {
            using var store = RegisterOption.OpenFresh(workbench, options.Register(parse));
            var reports = ReportListing.Of(store, options.Filter(parse));
            store.Remember(ListingKinds.Reports, [.. reports.Select(report => report.Id)]);
            if (options.IsJson(parse))
                foreach (var report in reports) workbench.Screen.Out.WriteLine(RegisterJson.Line(writer => ReportJson.Write(writer, report)));
            else
                ReportTable.Write(workbench.Screen, store, reports);
            return ExitCode.Done;
        });
        return command;
    }
}
