using System.Text.Json;
using Attest.Dev;

namespace Attest.Tests.App;

public sealed class SchemaTests
{
    static readonly JsonElement Contract = JsonDocument.Parse(File.ReadAllText(Repository.In("docs/contract/register.schema.json"))).RootElement;

    [Fact]
    public void What_is_exported_keeps_the_contract()
    {
        using var folder = MadeFolder.Read();
        using var register = JsonDocument.Parse(folder.Run("export", "--format", "register").Out);

        Assert.Empty(Schema.Problems(Contract, register.RootElement));
        Assert.Equal(2, register.RootElement.GetProperty("reports").GetArrayLength());
    }

    [Fact]
    public void Every_property_of_the_contract_that_the_register_knows_is_written()
    {
        using var folder = MadeFolder.Read();
        using var register = JsonDocument.Parse(folder.Run("export").Out);

        foreach (var list in new[] { "reports", "incidents", "claims" })
        {
            var named = Contract.GetProperty("properties").GetProperty(list).GetProperty("items").GetProperty("properties").EnumerateObject().Select(property => property.Name);
            var first = register.RootElement.GetProperty(list)[0];
            // Named victims are not read yet: an empty list would say that there are none. No claim here was corrected.
            Assert.All(named.Where(name => name is not ("people" or "corrected")), name => Assert.True(first.TryGetProperty(name, out _), $"{list} have no {name}"));
        }
    }

    // Each breaks one rule of the contract.
    public static TheoryData<string, string> Breaks => new()
    {
        { "\"schema\": \"attest/register/v1\"", "\"schema\": \"attest/register/v0\"" },
        { "\"kind\": \"casualty\"", "\"kind\": \"rumour\"" },
        { "\"bound\": \"at_least\"", "\"bound\": \"AtLeast\"" },
        { "\"value\": 14", "\"value\": \"14\"" },
        { "\"speaker\":", "\"said_by\":" },
        { "\"precision\": \"town\"", "\"precision\": \"hamlet\"" },
        { "\"quote\": \"nine people were killed\"", "\"quote\": \"nine\"" },
        { "\"publishedInferred\": false", "\"publishedInferred\": \"no\"" },
    };

    [Theory, MemberData(nameof(Breaks))]
    public void A_break_of_the_contract_is_noticed(string right, string wrong)
    {
        using var folder = MadeFolder.Read();
        var text = folder.Run("export").Out;
        Assert.Contains(right, text, StringComparison.Ordinal);
        using var register = JsonDocument.Parse(text.Replace(right, wrong, StringComparison.Ordinal));

        Assert.NotEmpty(Schema.Problems(Contract, register.RootElement));
    }
}
