using System.Collections.Immutable;
using Attest.Model;
using Attest.Store.Queries;
using Attest.Store.Tables;

namespace Attest.Store;

/// <summary>What people ruled: rows that are added and never changed.</summary>
public sealed class DecisionBook
{
    readonly Database database;
    readonly TimeProvider clock;

    internal DecisionBook(Database database, TimeProvider clock) => (this.database, this.clock) = (database, clock);

    /// <summary>All of them, in the order in which they were given; undone ones and those that undo them too.</summary>
    public IReadOnlyList<Decision> All() => database.Read(DecisionTable.All);

    /// <summary>A part of them, in the order in which they were given.</summary>
    /// <param name="after">Number of the last row of the part before; 0 for the first part.</param>
    /// <param name="most">Rows of the part, 1 or more.</param>
    public DecisionPage Part(long after, int most) => database.Read(connection => PageOf(DecisionTable.After(connection, after, most + 1), most));

    /// <summary>A part of them, the newest first.</summary>
    /// <param name="before">Number of the last row of the part before; <see cref="long.MaxValue"/> for the first part.</param>
    /// <param name="most">Rows of the part, 1 or more.</param>
    public DecisionPage Latest(long before, int most) => database.Read(connection => PageOf(DecisionTable.Before(connection, before, most + 1), most));

    /// <summary>The decision of that id, the last where there are several; null where there is none.</summary>
    public Decision? Find(string id) => database.Read(connection => DecisionTable.OfId(connection, id).LastOrDefault());

    /// <summary>What people ruled on these claims, or on incidents named after them, and nobody undid; in the order given.</summary>
    public IReadOnlyList<Decision> StandingOn(IEnumerable<string> claims) => database.Read(connection => DecisionTable.Standing(connection, claims));

    /// <summary>As <see cref="StandingOn"/>, of one claim, incident, name of a party or word.</summary>
    public IReadOnlyList<Decision> StandingAbout(string subject) => Decision.ClaimOf(subject) is { } claim ? StandingOn([claim])
        : database.Read(connection => DecisionTable.OnSubject(connection, subject));

    /// <summary>What people ruled on names of parties and on words, in the order in which they did; undone ones and those that undo them too.</summary>
    public IReadOnlyList<Decision> OnTables() => database.Read(connection => DecisionTable.Of(connection, Ruling.Name, Ruling.Word));

    /// <summary>What people ruled on words for a number, in the order in which they did; undone ones and those that undo them too.</summary>
    public IReadOnlyList<Decision> OnNumbers() => database.Read(connection => DecisionTable.Of(connection, Ruling.Number));

    /// <summary>Ids of the claims that people rejected and nobody took back since.</summary>
    public ImmutableHashSet<string> RejectedClaims() => database.Read(connection => DecisionTable.SubjectsOf(connection, Ruling.Reject).ToImmutableHashSet(StringComparer.Ordinal));

    /// <summary>Keeps decisions, all or none; the next command works the incidents out anew.</summary>
    public void Keep(IReadOnlyList<Decision> decisions) => database.Write(connection =>
    {
        DecisionTable.Insert(connection, decisions, NowMs());
        return true;
    });

    /// <summary>Keeps decisions on an incident unless somebody was first: all or none.</summary>
    /// <param name="version">The version of the incident that was looked at; null to keep them in any case.</param>
    /// <returns>Null when they were kept; else the version that the incident has now, empty when there is no such incident.</returns>
    public string? KeepOn(string incident, string? version, IReadOnlyList<Decision> decisions) => database.Write(connection =>
    {
        if (version is not null && IncidentVersions.Of(connection, incident) is var now && now != version) return now ?? "";
        DecisionTable.Insert(connection, decisions, NowMs());
        return null;
    });

    static DecisionPage PageOf(List<NumberedDecision> rows, int most) => new([.. rows.Take(most)], rows.Count > most ? rows[most - 1].Number : null);

    long NowMs() => clock.GetUtcNow().ToUnixTimeMilliseconds();
}
