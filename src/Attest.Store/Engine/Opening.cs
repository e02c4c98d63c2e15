using System.Data.Common;

namespace Attest.Store.Engine;

/// <summary>Opens connections, whatever the engine and whatever they are for.</summary>
static class Opening
{
    /// <summary>Opens <paramref name="connection"/> and makes it ready; where that fails it is closed again.</summary>
    /// <param name="tell">An error of the engine, as the register tells it.</param>
    /// <returns>What making it ready gives.</returns>
    public static T Of<TConnection, T>(TConnection connection, Func<TConnection, T> prepare, Func<DbException, RegisterException> tell)
        where TConnection : DbConnection
    {
        try
        {
            connection.Open();
            return prepare(connection);
        }
        catch (DbException error)
        {
            connection.Dispose();
            throw tell(error);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
