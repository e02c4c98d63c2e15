using System.Collections.Immutable;
using System.Text;
using Attest.App;
using Attest.Model;
using Attest.Reconcile;
using Attest.Store;

namespace Attest.Bench.Desk;

/// <summary>A register as large as is asked for: some made-up reports are read in truth, and copied under other ids, days and points.</summary>
/// <remarks>
/// Each copy is linked and reconciled on its own, so that every incident follows from what is stored and a ruling on it is worked out as in
/// any register. The same seed and size give the same register.
/// </remarks>
sealed class GrownRegister
{
    const int Attacks = 60, ReportsOfOne = 2, FromOneAttackToTheNext = 10;

    /// <summary>Most claims of one incident: ten on the average, where some have few.</summary>
    const int ClaimsOfOne = 16;

    readonly ImmutableArray<ImmutableArray<ReadReport>> grown;
    readonly Dictionary<string, SourceReport> sources;
    readonly int incidents;

    public GrownRegister(ReportMaker maker, int incidents)
    {
        this.incidents = incidents;
        var read = Engine.OfThisProgram().LoadReader(null).Read;
        var readings = Sources(maker).Select(source => (Source: source, Reading: read(source))).ToDictionary(both => both.Reading.Source.Id, StringComparer.Ordinal);
        sources = readings.ToDictionary(both => both.Key, both => both.Value.Source, StringComparer.Ordinal);
        grown = [.. Parts(readings.Values.Select(both => both.Reading)).Where(part => part.Incident is not null).Select(part => Trimmed(part, id => readings[id].Reading))];
    }

    /// <summary>How this engine is named in the register.</summary>
    public const string EngineName = "bench";

    /// <summary>Parts of the whole register.</summary>
    public IEnumerable<RegisterPart> Parts(Readings all, IReadOnlyDictionary<string, ImmutableArray<string>> names, IReadOnlyList<Decision>? decisions) =>
        Enumerable.Range(0, incidents).AsParallel().AsOrdered().SelectMany(number => Parts(CopyOf(number), decisions));

    /// <summary>Writes the register to <paramref name="file"/>, or leaves one that is there.</summary>
    public void Write(string file, Action<int> progress)
    {
        using var store = RegisterStore.Open(file, RegisterUse.CreateOrExtend, TimeProvider.System);
        if (store.DerivedState().EndsWith($" {EngineName}", StringComparison.Ordinal)) return;
        for (var number = 0; number < incidents; number++)
        {
            foreach (var (original, reading) in grown[number % grown.Length].Zip(CopyOf(number)))
            {
                var source = sources[original.Source.Id];
                store.Add(source with { Name = reading.Source.Name, Bytes = [.. source.Bytes, .. Encoding.UTF8.GetBytes(reading.Source.Id)] }, reading, EngineName);
            }

            if (number % 1_000 == 0) progress(number);
        }

        store.Refresh(Parts, EngineName);
    }

    IEnumerable<ReadReport> CopyOf(int number)
    {
        var copy = new CopiedIncident(number);
        return grown[number % grown.Length].Select(copy.Of);
    }

    static IEnumerable<RegisterPart> Parts(IEnumerable<ReadReport> readings, IReadOnlyList<Decision>? decisions = null)
    {
        var held = readings.ToList();
        var names = held.ToDictionary(reading => reading.Source.Id, reading => ImmutableArray.Create(reading.Source.Name), StringComparer.Ordinal);
        return RegisterBuilder.Parts(Readings.Held(held), names, decisions);
    }

    /// <summary>The reports of an incident with no more than its first claims.</summary>
    static ImmutableArray<ReadReport> Trimmed(RegisterPart part, Func<string, ReadReport> reading)
    {
        var claims = part.Claims.Where(row => row.Incident is not null).Take(ClaimsOfOne).Select(row => row.Claim).ToLookup(claim => claim.Report, StringComparer.Ordinal);
        return [.. claims.Select(report => reading(report.Key) with { Claims = [.. report] })];
    }

    static IEnumerable<SourceReport> Sources(ReportMaker maker) =>
        from attack in Enumerable.Range(0, Attacks)
        from report in Enumerable.Range(0, ReportsOfOne)
        let number = (attack * FromOneAttackToTheNext) + report
        select new SourceReport(FormattableString.Invariant($"{number:00000}.txt"), [.. Encoding.UTF8.GetBytes(maker.Make(number))], null);
}
