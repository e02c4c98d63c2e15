using System.Text.Json;
using Attest.Store.Json;

namespace Attest.Tests.Store;

public sealed class PooledStringsTests
{
    static readonly JsonSerializerOptions Pooled = new() { Converters = { new PooledStrings() } };

    [Fact]
    public void Equal_strings_are_one()
    {
        var words = Read("""["Harbour police", "Harbour police", "Harbour \u0070olice", "harbour police"]""");
        Assert.Equal(["Harbour police", "Harbour police", "Harbour police", "harbour police"], words);
        Assert.Same(words[0], words[1]);
        Assert.Same(words[0], words[2]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Дарья ال‎ 😀 \"quoted\" \\ \n")]
    public void Strings_come_back_as_they_were_written(string word) =>
        Assert.Equal([word, null, word], Read(JsonSerializer.Serialize(new[] { word, null, word })));

    [Theory]
    [InlineData(599)]
    [InlineData(600)]
    [InlineData(601)]
    [InlineData(5000)]
    public void Long_strings_come_back_too(int length)
    {
        var word = new string('x', length);
        Assert.Equal([word, word], Read(JsonSerializer.Serialize(new[] { word, word })));
    }

    static List<string?> Read(string json) => JsonSerializer.Deserialize<List<string?>>(json, Pooled)!;
}
