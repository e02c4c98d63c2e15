using Attest.Reconcile;
using Attest.Tests.Link;
using static Attest.Tests.Link.ToldReport;

namespace Attest.Tests.Reconcile;

public sealed class AgencyKeysTests
{
    [Fact]
    public void An_agency_of_the_tables_has_its_key_without_any_report()
    {
        var keys = new AgencyKeys([]);
        Assert.NotNull(keys.Known("Reuters"));
        Assert.Equal(keys.Known("Reuters"), keys.Of("Reuters"));
    }

    [Fact]
    public void An_agency_that_speaks_in_a_report_has_the_key_it_speaks_with()
    {
        var report = new ToldReport("a").Says("Vesk Press said the mill stood.").Statement(Agency("Vesk Press"), "the mill stood");
        var keys = new AgencyKeys([report.Read()]);
        Assert.Equal("agency:vesk press", keys.Known("Vesk Press"));
        Assert.Equal("agency:vesk press", keys.Of("VESK PRESS"));
    }

    [Fact]
    public void Who_is_no_agency_lends_no_key()
    {
        var report = new ToldReport("a").Says("The Vesk Police said the mill stood.").Statement(Body("Vesk Police"), "the mill stood");
        Assert.Null(new AgencyKeys([report.Read()]).Known("Vesk Police"));
    }

    [Theory]
    [InlineData("Harbour Wire", "agency:harbour-wire")]
    [InlineData("The Harbour-Wire!", "agency:the-harbour-wire")]
    public void An_unknown_agency_has_a_key_made_of_its_name(string name, string key) => Assert.Equal(key, new AgencyKeys([]).Of(name));
}
