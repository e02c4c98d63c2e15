using System.Collections.Immutable;
using System.Text;
using Attest.Store;
using Attest.Store.Tables;
using Attest.Store.Verify;

namespace Attest.Tests.Store.Verify;

/// <summary>What a forger leaves behind that the log alone would not show: whole registers with such rows are in <see cref="VerifierContract"/>.</summary>
public sealed class ReadingCheckTests
{
    const string Text = "Seven fishers were killed.";

    static readonly ContentIds AnyId = new((_, _, _) => "r-1", claim => claim.Id);

    [Fact]
    public void A_text_that_is_another_than_its_hash_says_is_told() =>
        Assert.Contains("its text does not have the hash", Assert.Single(Check(Reading("{}") with { TextSha256 = new('0', 64) }, null).Problems), StringComparison.Ordinal);

    [Fact]
    public void A_text_that_cannot_be_unpacked_is_told_and_none_of_its_quotes_is_there()
    {
        var found = Check(Reading("{}") with { Text = [1, 2, 3] }, null, """{"id":"c-1"}""");

        Assert.Contains("its text does not have the hash", Assert.Single(found.Problems), StringComparison.Ordinal);
        Assert.False(found.Claims.Single().HasQuote);
    }

    [Fact]
    public void Facts_that_cannot_be_read_are_told_and_do_no_harm() =>
        Assert.Equal("report r-1: what was read of it cannot be read again", Assert.Single(Check(Reading("["), AnyId).Problems));

    [Fact]
    public void A_claim_that_cannot_be_read_is_told_and_has_the_hash_of_what_stands_there()
    {
        var claim = Check(Reading("{}"), null, "{").Claims.Single();

        Assert.Equal("claim c-1: it cannot be read", Assert.Single(claim.Problems));
        Assert.Equal(Hashes.Of("{"), claim.Hash);
    }

    [Fact]
    public void The_seal_is_over_text_facts_notes_statements_and_persons()
    {
        var seals = new[] { Seal([], []), Seal(["s"], []), Seal([], ["s"]), Seal(["s"], ["p"]), Seal(["s", "p"], []) };

        Assert.Equal([0, 1, 1, 3, 3], seals.Select(seal => Array.IndexOf(seals, seal)));

        static string Seal(string[] statements, string[] people) =>
            new ReadingCheck(null).Check(new(Reading("{}"), "", "null", [], Rows(statements), Rows(people))).Seal;
    }

    static CheckedReading Check(ReadingRow row, ContentIds? ids, params string[] claims) => new ReadingCheck(ids).Check(new(row, "", "null", Rows(claims), [], []));

    static ImmutableArray<PartRow> Rows(string[] json) => [.. json.Select((row, at) => new PartRow { Reading = 1, Id = $"c-{at + 1}", Json = row })];

    static ReadingRow Reading(string facts)
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        return new() { Number = 1, Report = "r-1", Engine = "made", TextSha256 = Hashes.Of(bytes), TextLength = bytes.Length, Text = Packed.Pack(bytes), Facts = facts, Notes = "[]" };
    }
}
