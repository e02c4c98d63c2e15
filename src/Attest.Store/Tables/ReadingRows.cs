using System.Data.Common;
using Attest.Store.Engine;

namespace Attest.Store.Tables;

/// <summary>Claims, statements and persons of readings, gathered so that those of many reports are added at once.</summary>
sealed class ReadingRows
{
    readonly List<object?[]> claims = [], statements = [], people = [];

    public void Gather(long reading, PackedReading packed)
    {
        claims.AddRange(packed.Claims.Select((claim, position) => new object?[] { reading, position, claim.Id, claim.Kind.ToString(), packed.ClaimJson[position] }));
        statements.AddRange(packed.StatementJson.Select((json, position) => new object?[] { reading, position, json }));
        people.AddRange(packed.PersonJson.Select((json, position) => new object?[] { reading, position, json }));
    }

    public void Enter(DbConnection connection)
    {
        connection.Add("claim", "reading, position, id, kind, json", claims);
        connection.Add("statement", "reading, position, json", statements);
        connection.Add("person", "reading, position, json", people);
    }
}
