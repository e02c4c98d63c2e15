using Attest.Model;

namespace Attest.Tests.Properties;

/// <summary>What holds of every claim, whatever the words and the tree: tried on nonsense that no rule was written for.</summary>
public sealed class ClaimPropertiesTests
{
    const int Reports = 60;

    /// <summary>Seeds, each for a run of reports, so that a failure names its run.</summary>
    public static TheoryData<int> Runs => [0, 1, 2, 3, 4];

    [Theory, MemberData(nameof(Runs))]
    public void Every_quote_stands_in_one_sentence_and_is_the_text_there(int run) => ForAll(run, (parsed, read) =>
    {
        foreach (var claim in read.Claims)
        {
            Assert.Equal(claim.Quote, claim.At.Of(parsed.Source.Text));
            Assert.InRange(claim.Quote.Length, 8, 600);
            Assert.Contains(parsed.Sentences, sentence => sentence.At.Contains(claim.At));
        }
    });

    [Theory, MemberData(nameof(Runs))]
    public void Every_claim_has_the_content_of_its_kind_and_no_other(int run) => ForAll(run, (_, read) =>
    {
        foreach (var claim in read.Claims)
        {
            Assert.Equal(claim.Kind == ClaimKind.Casualty, claim.Casualty is not null);
            Assert.Equal(claim.Kind == ClaimKind.Damage, claim.Damage is not null);
            Assert.Equal(claim.Kind == ClaimKind.Attack, claim.Attack is not null);
            Assert.Equal(claim.Kind == ClaimKind.Dispute, claim.Dispute is not null);
            Assert.Equal(read.Source.Id, claim.Report);
            Assert.NotEmpty(claim.Rule);
            Assert.NotEmpty(claim.Reasons);
        }
    });

    [Theory, MemberData(nameof(Runs))]
    public void Ids_are_unique_and_parts_belong_to_a_claim_of_the_report(int run) => ForAll(run, (_, read) =>
    {
        var ids = read.Claims.Select(claim => claim.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(read.Claims.Where(claim => claim.PartOf is not null), part => Assert.Contains(read.Claims, whole => whole.Id == part.PartOf && whole.Id != part.Id && whole.Kind == ClaimKind.Casualty));
    });

    [Theory, MemberData(nameof(Runs))]
    public void Claims_stand_in_the_order_of_the_text(int run) => ForAll(run, (_, read) =>
        Assert.Equal(read.Claims.OrderBy(claim => claim.At.Start).ThenBy(claim => claim.At.End).Select(claim => claim.At), read.Claims.Select(claim => claim.At)));

    [Theory, MemberData(nameof(Runs))]
    public void Only_incidents_have_an_episode(int run) => ForAll(run, (_, read) =>
        Assert.All(read.Claims.Where(claim => claim.Scope != Scope.Incident), claim => Assert.Null(claim.Episode)));

    [Theory, MemberData(nameof(Runs))]
    public void A_day_is_a_day_and_a_place_has_both_coordinates_or_none(int run) => ForAll(run, (_, read) =>
    {
        foreach (var claim in read.Claims)
        {
            if (claim.Date is { From: { } from, To: { } to }) Assert.True(from <= to, $"{claim.Date.Written}: {from} to {to}");
            if (claim.Date is { From: null } open) Assert.Null(open.To);
            if (claim.Place is not { } place) continue;
            Assert.Equal(place.Lat is null, place.Lon is null);
            if (place.Lat is { } lat) Assert.InRange(lat, -90, 90);
            if (place.Lon is { } lon) Assert.InRange(lon, -180, 180);
        }
    });

    [Theory, MemberData(nameof(Runs))]
    public void A_statement_is_the_text_that_it_marks(int run) => ForAll(run, (parsed, read) =>
        Assert.All(read.Statements, said => Assert.Equal(said.Content, said.At.Of(parsed.Source.Text))));

    [Theory, MemberData(nameof(Runs))]
    public void Nothing_is_claimed_of_a_denied_attack_by_its_denier(int run) => ForAll(run, (_, read) =>
        Assert.DoesNotContain(read.Claims, claim => claim is { Kind: ClaimKind.Attack, Stance: Stance.Denied }));

    [Fact]
    public void The_same_words_give_the_same_claims_on_many_threads()
    {
        var alone = Enumerable.Range(0, 40).Select(seed => Ids(seed)).ToList();
        var together = Enumerable.Range(0, 40).AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(seed => Ids(seed)).ToList();
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Nonsense_gives_claims_at_all() =>
        Assert.True(Enumerable.Range(0, 50).Sum(seed => RandomReadings.Read(new RandomParses(seed).Report(6, 30)).Claims.Length) > 50);

    static string Ids(int seed) => string.Join(' ', RandomReadings.Read(new RandomParses(seed).Report(6, 30)).Claims.Select(claim => claim.Id));

    static void ForAll(int run, Action<ParsedReport, ReadReport> holds)
    {
        for (var seed = run * Reports; seed < (run + 1) * Reports; seed++)
        {
            var parsed = new RandomParses(seed).Report(1 + (seed % 7), 4 + (seed % 50));
            try
            {
                holds(parsed, RandomReadings.Read(parsed));
            }
            catch (Exception error) when (error is not Xunit.Sdk.IAssertionException)
            {
                throw new InvalidOperationException($"Seed {seed} fails: {parsed.Source.Text}", error);
            }
        }
    }
}
