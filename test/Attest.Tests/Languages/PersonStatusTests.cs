using System.Text;
using Attest.Languages;

namespace Attest.Tests.Languages;

/// <summary>Each verb of the accused stands in its own example with the status it tells.</summary>
public sealed class PersonStatusTests
{
    static readonly Lazy<Reader> Shipped = new(Reader.Load);

    public static TheoryData<string, string> Rows
    {
        get
        {
            var table = WordTable.Load("En", "person-status");
            return [.. table.Rows.Select(row => new TheoryDataRow<string, string>(table[row, "lemma"], table[row, "example"]))];
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public void A_verb_is_found_in_its_example(string lemma, string example)
    {
        var report = Shipped.Value.Parse(new("example.txt", [.. Encoding.UTF8.GetBytes(example + "\n")], null));
        Assert.Contains(report.Sentences.SelectMany(sentence => sentence.Tokens), token => token.Lemma == lemma);
    }
}
