using System.CommandLine;
using Attest.App.Export.Json;
using Attest.App.Listing;
using Attest.Store;

namespace Attest.App.Commands;

/// <summary>attest reports: what was read.</summary>
static class ReportsCommand
{
    public static Command Create(Workbench workbench)
    {
        var options = new ListingOptions();
        var refused = new Option<bool>("--refused") { Description = "Instead, the inputs that were refused, with the reason, until they are read." };
        var command = new DescribedCommand("reports", "List the reports: file, title, outlet, date, language, and which one a copy repeats.",
            """
            Days are those of publication; --actor looks at outlet, author and agencies.

            Examples:
              attest reports --text "hospital Idlib"
              attest reports --json
              attest reports --refused
            """);
        options.AddTo(command);
        command.Add(refused);
        command.Runs(workbench, parse =>
        {
            if (parse.GetValue(refused)) return Refused(workbench, options.Register(parse), options.Filter(parse), options.IsJson(parse));
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

    static int Refused(Workbench workbench, string register, ListingFilter filter, bool isJson)
    {
        if (filter != ListingFilter.All) throw new UsageException("--refused lists all; it goes with --register and --json alone.");
        using var store = RegisterStore.Open(register, RegisterUse.Existing, workbench.Clock);
        if (isJson) RefusalListing.WriteJson(workbench.Screen, store.Refusals.All());
        else RefusalListing.Write(workbench.Screen, store.Refusals.All());
        return ExitCode.Done;
    }
}
