using Attest.Store;
using Attest.Store.Engine.Postgres;

namespace Attest.Tests.Store.Engines;

public sealed class PostgresAddressTests
{
    [Theory]
    [InlineData("attest.db", false)]
    [InlineData("/srv/registers/Hostages.db", false)]
    [InlineData("a;b.db", false)]
    [InlineData("Host=db.example.org;Database=aleppo", true)]
    [InlineData("Username=ann; host=db.example.org", true)]
    [InlineData("postgres://ann@db.example.org/aleppo", true)]
    [InlineData("PostgreSQL://db.example.org", true)]
    public void A_database_is_told_from_a_file(string register, bool isDatabase) => Assert.Equal(isDatabase, PostgresAddress.IsOne(register));

    [Theory]
    [InlineData("Host=db.example.org;Username=ann;Password=s3cret;Database=aleppo", "postgres://db.example.org:5432/aleppo")]
    [InlineData("postgres://ann:s3cret@db.example.org:5555/aleppo", "postgres://db.example.org:5555/aleppo")]
    [InlineData("postgresql://ann:s3%63ret@db.example.org/aleppo?sslmode=require&schema=port", "postgres://db.example.org:5432/aleppo?schema=port")]
    public void No_password_stands_in_what_a_person_sees(string register, string name)
    {
        var address = PostgresAddress.Parse(register, 10);

        Assert.Equal(name, address.Name);
        Assert.Contains("s3cret", address.Settings, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", address.Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=db;Nonsense=s3cret")]
    [InlineData("postgres://ann:s3cret@db:notaport/x")]
    [InlineData("Host=db;Port=s3cret")]
    public void What_cannot_be_read_is_refused_without_repeating_it(string register)
    {
        var refusal = Assert.Throws<RegisterException>(() => PostgresAddress.Parse(register, 10));
        Assert.DoesNotContain("s3cret", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_desk_stands_in_a_schema_beside_the_register()
    {
        Assert.Equal("port_desk", PostgresAddress.Parse("Host=db;Search Path=port,public", 10).OfDesk().Schema);
        Assert.Equal("public_desk", PostgresAddress.Parse("Host=db", 10).OfDesk().Schema);
    }

    [Theory]
    [InlineData("Host=db;Search Path=Port", "port")]
    [InlineData("Host=db;Search Path='\"Port\"'", "Port")]
    [InlineData("postgres://db/x?schema=port", "port")]
    public void A_schema_is_named_as_the_server_reads_it(string register, string schema)
    {
        var address = PostgresAddress.Parse(register, 10);
        Assert.Equal(schema, address.Schema);
        Assert.Contains("public", address.Settings, StringComparison.Ordinal);
        Assert.Equal($"{schema}_desk", address.OfDesk().Schema);
    }

    [Fact]
    public void A_server_that_is_not_there_is_told_as_that()
    {
        var refusal = Assert.Throws<RegisterException>(() => RegisterStore.Open("Host=/nowhere/at/all;Username=x;Password=s3cret;Timeout=2", RegisterUse.Existing, new FixedClock()));
        Assert.Equal(RegisterFault.Unreachable, refusal.Fault);
        Assert.DoesNotContain("s3cret", refusal.Message, StringComparison.Ordinal);
    }
}
