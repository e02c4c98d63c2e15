using System.Data.Common;
using Attest.Store.Queries;
using Dapper;

namespace Attest.Store.Engine;

/// <summary>What the two engines of a register say differently; all other SQL is one text for both.</summary>
/// <remarks>Stateless: what belongs to an open register is asked of its connection.</remarks>
interface IDialect
{
    /// <summary>Begins to write: nobody else writes until the end, and what others wrote before is seen.</summary>
    DbTransaction BeginWrite(DbConnection connection);

    /// <summary>Begins to read: the register is seen as it stands at the start.</summary>
    DbTransaction BeginRead(DbConnection connection);

    /// <summary>The engine's error in words for a person.</summary>
    RegisterException Told(string register, DbException error);

    /// <summary>Rows one by one, of however many; other questions may be asked of the connection between two of them. Within a transaction.</summary>
    /// <param name="rowsAtOnce">How many fit in memory.</param>
    IEnumerable<T> Stream<T>(DbConnection connection, string sql, object? values, int rowsAtOnce);

    /// <summary>Adds rows that are not there; each holds its values in the order of <paramref name="columns"/>.</summary>
    void Add(DbConnection connection, string table, string columns, IEnumerable<object?[]> rows);

    /// <summary>Makes an empty table that looks like another one, gone with the connection.</summary>
    /// <param name="key">Columns that name a row.</param>
    void MakeScratch(DbConnection connection, string scratch, string like, string columns, string key);

    /// <summary>To be called when a scratch table is filled, before it is compared.</summary>
    void Weigh(DbConnection connection, string table);

    /// <summary>SQL: two values are the same, or both null.</summary>
    string Same(string one, string other);

    /// <summary>SQL: the text of a member of a JSON object that a column holds as text.</summary>
    string Member(string json, string name);

    /// <summary>SQL: a text holds the parameter's text.</summary>
    string Holds(string text, string parameter);

    /// <summary>SQL: a condition that rows of incident_site within the box hold, for the engine to go by an index; it may hold for others too.</summary>
    /// <remarks>The parameters are west, south, east, north.</remarks>
    string NearBox(DbConnection connection, BoundingBox box);

    /// <summary>SQL: numbers of the readings that hold all the words; null where no word can be looked for.</summary>
    /// <param name="values">Takes what the SQL refers to.</param>
    string? ReadingsWith(string words, DynamicParameters values);

    /// <summary>Makes the words of a reading findable.</summary>
    void Index(DbConnection connection, long reading, string? title, string text);

    /// <summary>Makes the words of a reading unfindable; it is given what it was indexed with.</summary>
    void Forget(DbConnection connection, long reading, string? title, string text);

    /// <summary>Columns of a table that are given when a row is added.</summary>
    IEnumerable<string> Columns(DbConnection connection, string table);

    /// <summary>To be called when a whole register was copied in, numbers of rows and all.</summary>
    void Settle(DbConnection connection);

    /// <summary>What is wrong with the store itself, below all rows.</summary>
    IEnumerable<string> Faults(DbConnection connection);

    /// <summary>To be called before rows are deleted whose words must not stay legible; outside a transaction.</summary>
    void BeforeWithdrawal(DbConnection connection);

    /// <summary>To be called when they are deleted; outside a transaction.</summary>
    void AfterWithdrawal(DbConnection connection);
}
