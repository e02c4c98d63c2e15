using System.Text.Json;
using Attest.Model;
using Attest.Store.Json;

namespace Attest.Tests.Store;

public sealed class StoreJsonTests
{
    [Fact]
    public void A_claim_is_written_in_one_way()
    {
        var claim = new Claim(
            "c-1", "r-1", ClaimKind.Casualty, "two were hurt", new(3, 16), null, ["AP"], Stance.Reported, Scope.Incident, null, null, 2, "made", [],
            Casualty: new(Effect.Injured, Group.People, Figure.Exactly(2), "two"));

        const string Expected = """
            {"id":"c-1","report":"r-1","kind":"Casualty","quote":"two were hurt","at":[3,16],"via":["AP"],"stance":"Reported","scope":"Incident","episode":2,"rule":"made","reasons":[],"casualty":{"effect":"Injured","group":"People","figure":{"value":2,"bound":"Exact"},"phrase":"two"}}
            """;
        Assert.Equal(Expected, StoreJson.Write(claim, StoreJson.Default.Claim));
    }

    [Theory]
    [InlineData("[3]")]
    [InlineData("[3,2]")]
    [InlineData("[-1,2]")]
    [InlineData("[1,2,3]")]
    [InlineData("[1,\"2\"]")]
    [InlineData("[1,99999999999]")]
    [InlineData("\"3-16\"")]
    public void A_span_that_is_none_is_damage(string span)
    {
        var json = $$"""{"id":"c","report":"r","kind":"Attack","quote":"q","at":{{span}},"via":[],"stance":"Asserted","scope":"Incident","rule":"m","reasons":[]}""";

        Assert.Throws<JsonException>(() => StoreJson.Read(json, StoreJson.Default.Claim));
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"place\":", 1000)) + "null" + new string('}', 1000);

        Assert.Throws<JsonException>(() => StoreJson.Read(deep, StoreJson.Default.Claim));
    }
}
