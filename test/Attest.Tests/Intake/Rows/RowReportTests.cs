using Attest.App.Intake.Rows;

namespace Attest.Tests.Intake.Rows;

public sealed class RowReportTests
{
    [Theory]
    [InlineData("2031-03-04", "2031-03-04")]
    [InlineData("2031-03-04T05:06:07Z", "2031-03-04T05:06:07Z")]
    [InlineData("2031-03-04 05:06:07+02:00", "2031-03-04T05:06:07+02:00")]
    [InlineData("Tue, 04 Mar 2031 05:06:07 GMT", "2031-03-04T05:06:07+00:00")]
    [InlineData("Tue, 4 Mar 2031 05:06:07 +0300", "2031-03-04T05:06:07+03:00")]
    [InlineData("4 March 2031", "2031-03-04")]
    [InlineData("March 4, 2031", "2031-03-04")]
    [InlineData("20310304", "2031-03-04")]
    public void A_date_with_one_meaning_is_read(string written, string expected) => Assert.Equal(expected, RowReport.DateOf(written));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("04/03/2031")]
    [InlineData("last Tuesday")]
    [InlineData("2031-02-30")]
    [InlineData("2031-03-04X05:06")]
    [InlineData("1930000000")]
    public void A_date_with_two_meanings_or_none_is_not_made_up(string? written) => Assert.Null(RowReport.DateOf(written));
}
