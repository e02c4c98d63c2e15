using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Runtime.InteropServices;
using Attest.Model;
using Attest.Store.Custody;
using Attest.Store.Engine.Postgres;
using Attest.Store.Json;
using Attest.Store.Queries;
using Attest.Store.Tables;
using Attest.Store.Verify;
using Dapper;

namespace Attest.Store;

/// <summary>A register in a file or on a server: reports and claims, append-only, and what Link and Reconcile derive from them.</summary>
/// <remarks>
/// Not thread-safe; several processes may use one register, and a writer waits for another.
/// Every method throws <see cref="RegisterException"/> when the file cannot be used.
/// </remarks>
public sealed class RegisterStore : IDisposable
{
    readonly Database database;
    readonly TimeProvider clock;
    RegisterLens lens = RegisterLens.Plain;

    RegisterStore(Database database, TimeProvider clock) => (this.database, this.clock) = (database, clock);

    /// <summary>What to call the register before a person.</summary>
    public string Register => database.Name;

    /// <summary>What is left to get from feeds and pages.</summary>
    public WatchBook Watching => new(database);

    /// <summary>What the desk asks: lists, maps, queues.</summary>
    public DeskQueries Desk => new(database);

    /// <summary>What readings refused.</summary>
    public RefusalBook Refusals => new(database, clock);

    /// <summary>The log, its signed heads, and withdrawals.</summary>
    public CustodyBook Custody => new(database, clock);

    /// <summary>What people ruled.</summary>
    public DecisionBook Decisions => new(database, clock);

    /// <summary>Whether what `--register` was given names a file, and not a database on a server.</summary>
    public static bool IsFile(string register) => !PostgresAddress.IsOne(register);

    /// <param name="register">A file, or a database of PostgreSQL: "Host=…;Database=…" or postgres://user@host/database.</param>
    /// <param name="busySeconds">How long to wait for another writer before giving up.</param>
    /// <exception cref="RegisterException">The file cannot be used.</exception>
    /// <exception cref="Engine.MissingPrerequisiteException">This machine's SQLite will not do.</exception>
    public static RegisterStore Open(string register, RegisterUse use, TimeProvider clock, int busySeconds = 10) =>
        new(Database.Open(register, use, busySeconds), clock);

    /// <summary>As <see cref="Open"/>, for a file that may not be written to.</summary>
    internal static RegisterStore OpenReadOnly(string file, TimeProvider clock) => new(Database.OpenReadOnly(file, busySeconds: 1), clock);

    /// <param name="engine">The one that would read what is not known.</param>
    public KnownReports Known(string engine) =>
        database.Read(connection => new KnownReports(ReportTable.All(connection), engine));

    /// <summary>The report with these bytes and this sidecar, as <see cref="KnownReports.Find"/> gives it; for asking of one at a time.</summary>
    public KnownReport? Find(SourceReport source, string engine) => database.Read(connection =>
        ReportTable.WithContent(connection, source) is { } known ? new KnownReport(known.Id, known.Engine != engine) : null);

    /// <summary>Adds a report with what was read of it, all in one transaction that is on disk when this returns.</summary>
    /// <remarks>A report that was read before, by whatever engine, keeps the reading it has.</remarks>
    /// <exception cref="ReportRefusedException">Another report has the same id.</exception>
    /// <param name="obtained">How the report was got this time; null for a file.</param>
    public AddOutcome Add(SourceReport source, ReadReport reading, string engine, Obtained? obtained = null) =>
        Write(source, reading, engine, obtained, takesOver: false);

    /// <summary>As <see cref="Add"/> for many at once: one transaction, and one flush of the disk. A refused one does not hold up the others.</summary>
    /// <returns>What became of each, in their order.</returns>
    public IReadOnlyList<AddAnswer> AddAll(IReadOnlyList<NewReport> reports, string engine) => database.Write(connection =>
    {
        var writer = new ReportWriter(connection, engine, NowMs());
        var answers = reports.Select(report => AddAnswer.Of(() => writer.Add(report.Source, report.Reading, report.Packed, report.Obtained))).ToList();
        writer.Finish();
        return answers;
    });

    /// <summary>As <see cref="Add"/>, and of a report that another engine read this reading counts from now on.</summary>
    public AddOutcome TakeOver(SourceReport source, ReadReport reading, string engine) => Write(source, reading, engine, null, takesOver: true);

    /// <summary>Notes that a known report also came under this name, and how it was got this time.</summary>
    /// <returns>True when the name is new.</returns>
    public bool AddName(string report, string name, Obtained? obtained = null) => database.Write(connection =>
    {
        var writer = new ReportWriter(connection, "", NowMs());
        var isNew = writer.AddName(report, name, obtained);
        writer.Finish();
        return isNew;
    });

    /// <summary>How and when a report was got, in the order recorded; empty for one from a file.</summary>
    public IReadOnlyList<Obtained> ObtainedOf(string report) => database.Read(connection =>
        ObtainedTable.Rows(connection, report).Select(row => StoreJson.Read(row.Json, StoreJson.Default.Obtained)).ToList());

    /// <summary>Whether the incidents are those of the register as it stands.</summary>
    public bool IsFresh(string engine) => database.Read(connection => DerivedTables.AreFresh(connection, engine));

    /// <summary>Names the state from which the incidents were worked out; other incidents have another name.</summary>
    public string DerivedState() => database.Read(DerivedTables.State);

    /// <summary>Works the incidents out anew.</summary>
    /// <remarks>Others may write meanwhile; then the result counts as stale, and the next command works it out again.</remarks>
    /// <param name="rework">Where only decisions are new: works out what they reach. Null: all is worked out.</param>
    public void Refresh(RegisterBuilding build, string engine, RegisterReworking? rework = null)
    {
        if (database.IsReadOnly) throw RegisterErrors.Stale(Register);
        using var draft = database.Read(connection => DerivedWork.Draft(connection, Register, build, rework, engine));
        database.Write(connection => Enter(connection, draft, engine));
    }

    /// <summary>Works out what new decisions reach, and nobody writes meanwhile.</summary>
    /// <returns>False where something else is new too: then nothing was done, and <see cref="Refresh"/> takes its time.</returns>
    public bool TryRework(RegisterReworking rework, string engine) => !database.IsReadOnly && database.Write(connection =>
    {
        using var draft = DerivedWork.Reworked(connection, Register, rework, engine);
        return draft is not null && Enter(connection, draft, engine);
    });

    bool Enter(DbConnection connection, DerivedDraft draft, string engine)
    {
        DerivedTables.Replace(connection, draft, engine);
        IncidentIndex.Follow(connection, NowMs());
        return true;
    }

    /// <summary>From here on reports, incidents and claims of the ledger are given as the lens shows them.</summary>
    public void LookThrough(RegisterLens through) => lens = through;

    public IReadOnlyList<ReportEntry> Reports() => database.Read(connection => DerivedTables.Reports(connection).Select(lens.Report).ToList());

    public IReadOnlyList<Incident> Incidents() => database.Read(connection => DerivedTables.Incidents(connection).Select(lens.Incident).ToList());

    /// <summary>Names the state of all that incidents say of persons; it changes only where that does.</summary>
    public string PeopleState() => database.Read(DerivedTables.PeopleState);

    /// <summary>Incidents that name persons, as they are stored: no lens lies between, since lenses are made of them.</summary>
    public IReadOnlyList<Incident> IncidentsNamingPeople() => database.Read(connection => DerivedTables.IncidentsNamingPeople(connection).ToList());

    public RegisterCounts Counts() => database.Read(DerivedTables.Counts);

    /// <summary>Codes of the notes on each report, without repeats, in ordinal order.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> NoteCodes() => database.Read(connection =>
        ReadingTable.Notes(connection).ToImmutableDictionary(row => row.Id, row => CodesOf(row.Json), StringComparer.Ordinal));

    public Incident? Incident(string id) => database.Read(connection => DerivedTables.Incident(connection, id) is { } found ? lens.Incident(found) : null);

    /// <summary>Id of the incident that holds the claim now, or null.</summary>
    public string? IncidentHolding(string claim) => database.Read(connection => DerivedTables.IncidentHolding(connection, claim));

    public IReadOnlyList<LedgerClaim> Ledger(LedgerFilter filter) => database.Read(connection => DerivedTables.Ledger(connection, filter).Select(lens.Claim).ToList());

    /// <summary>Gives each row of the ledger to <paramref name="use"/> in order of claim id; for registers that do not fit in memory.</summary>
    public void ForEachClaim(LedgerFilter filter, Action<LedgerClaim> use) => database.Read(connection =>
    {
        foreach (var claim in DerivedTables.Ledger(connection, filter)) use(lens.Claim(claim));
        return true;
    });

    /// <summary>What was read of one report, or null when there is no such report.</summary>
    public ReadReport? Reading(string report) => database.Read(connection =>
    {
        var row = ReadingTable.Current(connection, report).FirstOrDefault();
        if (row is null) return null;
        var name = ReportTable.NameOf(connection, report);
        return new ReadingReader(Register).Read(row, StoredParts.Of(connection, row.Number), name);
    });

    /// <summary>For each report, by id in ordinal order, the engine whose reading counts.</summary>
    public IReadOnlyDictionary<string, string> CurrentEngines() => database.Read(connection =>
        new SortedDictionary<string, string>(ReportTable.All(connection).ToDictionary(report => report.Id, report => report.Engine!), StringComparer.Ordinal));

    /// <summary>One report as it came, under its least name; null when there is no such report.</summary>
    public SourceReport? Original(string report) => database.Read(connection =>
        ReportTable.Original(connection, report) is { } row ? Unpacked(row, ReportTable.NameOf(connection, report)) : null);

    /// <summary>Ids of the reports that hold all the words.</summary>
    public ImmutableHashSet<string> ReportsWith(string words) => database.Read(connection => TextSearch.Reports(connection, words));

    /// <summary>Remembers the rows of a listing, so that a number means one of them; does nothing on a read-only file.</summary>
    public void Remember(string kind, IReadOnlyList<string> ids)
    {
        if (database.IsReadOnly) return;
        database.Write(connection =>
        {
            ListingTable.Replace(connection, kind, ids);
            return true;
        });
    }

    /// <summary>Id in row <paramref name="position"/>, from 1, of the last listing of that kind; null when there is none.</summary>
    public string? Listed(string kind, int position) => database.Read(connection => ListingTable.At(connection, kind, position));

    /// <summary>Names of the engines whose readings count now; ordinal order.</summary>
    public ImmutableArray<string> Engines() => database.Read(connection => ImmutableArray.CreateRange(ReadingTable.Engines(connection)));

    /// <summary>Keeps what an engine consists of, once; to be called before its first reading is added.</summary>
    /// <param name="describe">Asked only when the register does not know the engine.</param>
    public void Name(string engine, Func<EngineRecord> describe)
    {
        if (database.Read(connection => EngineTable.Has(connection, engine))) return;
        var record = describe();
        database.Write(connection =>
        {
            EngineTable.Insert(connection, record, NowMs());
            return true;
        });
    }

    /// <summary>What the engines consist of that were named, by id in ordinal order.</summary>
    public ImmutableArray<EngineRecord> EngineRecords() => database.Read(connection => EngineTable.Rows(connection)
        .Select(row => StoreJson.Read(row.Json, StoreJson.Default.EngineRecord)).OrderBy(engine => engine.Id, StringComparer.Ordinal).ToImmutableArray());

    /// <summary>Checks everything that is stored against everything that was logged.</summary>
    /// <param name="ids">How ids are worked out; when null they are not checked.</param>
    /// <param name="deposits">Heads that were left with others: the log must still hold the rows they sign.</param>
    /// <param name="derivation">How the incidents are worked out; when null they are not compared.</param>
    public Verification Verify(ContentIds? ids = null, IReadOnlyList<SignedHead>? deposits = null, Derivation? derivation = null) =>
        database.Read(connection => new Verifier(connection, ids, deposits ?? []).Verify(
            problems => DerivedCheck.Run(connection, Register, derivation, problems)));

    public void Dispose() => database.Dispose();

    /// <summary>Lets the file grow to so many pages and no further; for tests of a full disk.</summary>
    internal void LimitPages(int pages) =>
        database.Run(connection => connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}")));

    AddOutcome Write(SourceReport source, ReadReport reading, string engine, Obtained? obtained, bool takesOver)
    {
        var packed = PackedReading.Of(reading);
        return database.Write(connection =>
        {
            var writer = new ReportWriter(connection, engine, NowMs(), takesOver);
            var outcome = writer.Add(source, reading, packed, obtained);
            writer.Finish();
            return outcome;
        });
    }

    long NowMs() => clock.GetUtcNow().ToUnixTimeMilliseconds();

    SourceReport Unpacked(OriginalRow row, string name)
    {
        if (Packed.Unpack(row.Original, row.Length) is not { } bytes)
            throw RegisterErrors.Damaged(Register, $"the original of report {row.Id} cannot be unpacked.");
        return new(name, ImmutableCollectionsMarshal.AsImmutableArray(bytes), ReportTable.SidecarIn(row.Sidecar));
    }

    static ImmutableArray<string> CodesOf(string notes) =>
        [.. StoreJson.Read(notes, StoreJson.Default.ImmutableArrayNote).Select(note => note.Code)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
