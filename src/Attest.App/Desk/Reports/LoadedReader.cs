namespace Attest.App.Desk.Reports;

/// <summary>The reader, loaded when somebody first asks why a claim was read, and kept.</summary>
sealed class LoadedReader(Workbench workbench)
{
    readonly Lazy<ReportReader> reader = new(() => workbench.Engine.LoadReader(null));

    public ReportReader Reader => reader.Value;
}
