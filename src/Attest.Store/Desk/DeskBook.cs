using System.Data.Common;
using Attest.Store.Engine;
using Attest.Store.Engine.Postgres;

namespace Attest.Store.Desk;

/// <summary>What belongs to a register's desk and not to the register: accounts, keys, webhooks, settings. In a file, or a schema, beside it.</summary>
/// <remarks>Thread-safe: its questions are short, and one is asked at a time.</remarks>
/// <exception cref="RegisterException">It cannot be used.</exception>
public sealed class DeskBook : IDisposable
{
    readonly string name;
    readonly DbConnection connection;
    readonly IDialect dialect;
    readonly Lock gate = new();

    DeskBook(string name, DbConnection connection) => (this.name, this.connection, dialect) = (name, connection, Dialect.Of(connection));

    public AccountTable Accounts => new(this);

    public SettingTable Settings => new(this);

    public AnswerTable Answers => new(this);

    public WebhookTable Webhooks => new(this);

    /// <summary>The file of the desk of a register that is a file: "attest.db.desk".</summary>
    public static string FileOf(string register) => register + ".desk";

    /// <summary>Opens what belongs to a register's desk, or makes it; a file such that its owner alone may read it.</summary>
    public static DeskBook OpenFor(string register)
    {
        if (!PostgresAddress.IsOne(register)) return new(FileOf(register), DeskFile.Open(FileOf(register)));
        var address = PostgresAddress.Parse(register, busySeconds: 10).OfDesk();
        return new(address.Name, DeskSchema.Open(address));
    }

    public void Dispose() => connection.Dispose();

    internal T Run<T>(Func<DbConnection, T> work)
    {
        lock (gate)
        {
            try
            {
                using var transaction = dialect.BeginWrite(connection);
                var result = work(connection);
                transaction.Commit();
                return result;
            }
            catch (DbException error)
            {
                throw dialect.Told(name, error);
            }
        }
    }
}
