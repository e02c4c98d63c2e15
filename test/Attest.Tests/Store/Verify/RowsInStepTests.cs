using Attest.Store.Verify;

namespace Attest.Tests.Store.Verify;

public sealed class RowsInStepTests
{
    [Fact]
    public void Each_reading_has_its_own_rows_in_their_order()
    {
        using var rows = Rows((2, "a"), (2, "b"), (5, "c"));

        Assert.Empty(rows.Of(1));
        Assert.Equal(["a", "b"], rows.Of(2).Select(row => row.Json));
        Assert.Empty(rows.Of(3));
        Assert.Equal(["c"], rows.Of(5).Select(row => row.Json));
        Assert.Empty(rows.Of(6));
    }

    [Fact]
    public void What_goes_with_no_reading_is_passed_over()
    {
        using var rows = Rows((1, "orphan"), (2, "orphan"), (3, "a"));

        Assert.Equal(["a"], rows.Of(3).Select(row => row.Json));
    }

    [Fact]
    public void Of_no_rows_there_are_none()
    {
        using var rows = Rows();

        Assert.Empty(rows.Of(1));
    }

    static RowsInStep Rows(params (long Reading, string Json)[] rows) =>
        new(rows.Select(row => new PartRow { Reading = row.Reading, Id = "", Json = row.Json }).ToList().GetEnumerator());
}
