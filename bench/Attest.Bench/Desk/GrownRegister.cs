using System.Collections.Immutable;
using System.Text;
using Attest.App;
using Attest.Model;
using Attest.Reconcile;
using Attest.Store;

namespace Attest.Bench.Desk;

/// <summary>A register as large as is asked for: some made-up reports are read and worked out in truth, then copied under other ids, days and points.</summary>
/// <remarks>The same seed and size give the same register.</remarks>
sealed class GrownRegister
{
    const int Attacks = 60, ReportsOfOne = 2, FromOneAttackToTheNext = 10;

    /// <summary>Claims of one incident, so that a tenth of all is an incident.</summary>
    const int ClaimsOfOne = 10;

    readonly ImmutableArray<RegisterPart> grown;
    readonly Dictionary<string, ReadReport> readings;
    readonly Dictionary<string, SourceReport> sources = new(StringComparer.Ordinal);
    readonly int incidents;

    public GrownRegister(ReportMaker maker, int incidents)
    {
        this.incidents = incidents;
        var read = Engine.OfThisProgram().LoadReader(null).Read;
        foreach (var (source, reading) in Sources(maker).Select(source => (source, read(source)))) (sources[reading.Source.Id], _) = (source, reading);
        readings = sources.Values.Select(read).ToDictionary(reading => reading.Source.Id, StringComparer.Ordinal);
        var names = readings.Values.ToDictionary(reading => reading.Source.Id, reading => ImmutableArray.Create(reading.Source.Name), StringComparer.Ordinal);
        grown = [.. RegisterBuilder.Parts(Readings.Held(readings.Values), names).Where(part => part.Incident is not null).Select(Trimmed)];
    }

    /// <summary>How this engine is named in the register.</summary>
    public const string EngineName = "bench";

    /// <summary>Parts of the whole register; what people ruled changes nothing here.</summary>
    public IEnumerable<RegisterPart> Parts(Readings all, IReadOnlyDictionary<string, ImmutableArray<string>> names, IReadOnlyList<Decision>? decisions)
    {
        for (var number = 0; number < incidents; number++)
        {
            var (part, copy) = (grown[number % grown.Length], new CopiedIncident(number));
            yield return new(copy.Of(part.Incident!), [.. part.Reports.Select(copy.Of)], [.. part.Claims.Select(copy.Of)]);
        }
    }

    /// <summary>Writes the register to <paramref name="file"/>, or leaves one that is there.</summary>
    public void Write(string file, Action<int> progress)
    {
        using var store = RegisterStore.Open(file, RegisterUse.CreateOrExtend, TimeProvider.System);
        if (store.IsFresh(EngineName)) return;
        for (var number = 0; number < incidents; number++)
        {
            var (part, copy) = (grown[number % grown.Length], new CopiedIncident(number));
            foreach (var report in part.Reports)
            {
                var reading = copy.Of(readings[report.Id]);
                store.Add(sources[report.Id] with { Name = reading.Source.Name, Bytes = [.. sources[report.Id].Bytes, .. Encoding.UTF8.GetBytes(reading.Source.Id)] }, reading, EngineName);
            }

            if (number % 1_000 == 0) progress(number);
        }

        store.Refresh(Parts, EngineName);
    }

    // A part that holds a report of another incident too would be written twice.
    RegisterPart Trimmed(RegisterPart part)
    {
        ImmutableArray<LedgerClaim> claims = [.. part.Claims.Where(row => row.Incident is not null).Take(ClaimsOfOne)];
        var reports = claims.Select(row => row.Claim.Report).Distinct(StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return part with { Claims = claims, Reports = [.. part.Reports.Where(report => reports.Contains(report.Id))], Incident = part.Incident! with { Reports = [.. reports.Order(StringComparer.Ordinal)] } };
    }

    static IEnumerable<SourceReport> Sources(ReportMaker maker) =>
        from attack in Enumerable.Range(0, Attacks)
        from report in Enumerable.Range(0, ReportsOfOne)
        let number = (attack * FromOneAttackToTheNext) + report
        select new SourceReport(FormattableString.Invariant($"{number:00000}.txt"), [.. Encoding.UTF8.GetBytes(maker.Make(number))], null);
}
