using Attest.Fuzz;
using Attest.Model;
using Attest.Tests.Store;

namespace Attest.Tests.Fuzz;

/// <summary>A reading that is wrong in one thing is seen to be.</summary>
public sealed class TruthsTests
{
    static readonly ReadReport Read = MadeReports.Read(MadeReports.Source("a.txt", MadeReports.Market));

    [Fact]
    public void A_right_reading_has_no_fault() => Assert.Null(Truths.Broken(Read));

    public static TheoryData<string, Func<Claim, Claim>> Faults => new()
    {
        { "is not in the text", claim => claim with { Quote = claim.Quote + "!" } },
        { "characters", claim => claim with { At = new(0, 100_000) } },
        { "of another report", claim => claim with { Report = "r-other" } },
        { "a part of nothing", claim => claim with { PartOf = "c-none" } },
        { "ends before it begins", claim => claim with { Date = claim.Date! with { From = new(2020, 1, 2), To = new(2020, 1, 1) } } },
        { "off the globe", claim => claim with { Place = MadeReports.Tarvana with { Lat = 91 } } },
    };

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_is_told(string words, Func<Claim, Claim> change)
    {
        var first = Read.Claims.First(claim => claim.Date is not null);
        var broken = Read with { Claims = [.. Read.Claims.Select(claim => claim.Id == first.Id ? change(claim) : claim)] };
        Assert.Contains(words, Truths.Broken(broken), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_said_that_are_not_there_are_told() =>
        Assert.Contains("words said", Truths.Broken(Read with { Statements = [Read.Statements[0] with { Content = "other" }] }), StringComparison.Ordinal);
}
