using System.Collections.Immutable;
using Attest.App.Desk.Figures.Matrix;
using Attest.App.Desk.Incidents;
using Attest.Model;
using Attest.Tests.Golden;

namespace Attest.Tests.App.Desk.Figures;

public sealed class MatrixTests
{
    static readonly ClaimsMatrix Matrix = Of(ToldAttack.Claims);

    [Fact]
    public void A_column_is_an_origin_those_with_most_claims_first()
    {
        Assert.Equal(["Velna clinic", "Ministry of Defence"], Matrix.Origins.Take(2).Select(origin => origin.Name));
        Assert.Equal(4, Matrix.Origins.Length);
    }

    [Fact]
    public void A_cell_holds_each_value_once_with_its_first_claim()
    {
        var killed = Matrix.Rows[0];

        Assert.Equal("killed, people", killed.Heading);
        Assert.Equal([("9", "c-1"), ("at least 12", "c-2")], killed.Cells[0].Select(entry => (entry.Words, entry.Claim)));
    }

    [Fact]
    public void A_denial_is_marked_as_one()
    {
        var row = Matrix.Rows.Single(row => row.Heading == "who did it");

        Assert.Equal([("Coastal Army", ""), ("Coastal Army", "denied")], row.Cells.Take(2).Select(cell => (cell[0].Words, cell[0].How)));
    }

    [Fact]
    public void Rows_of_which_nobody_speaks_are_left_out()
    {
        Assert.DoesNotContain(Matrix.Rows, row => row.Heading is "things hit" or "against");
    }

    [Fact]
    public void Columns_beyond_what_can_be_read_are_counted()
    {
        var many = Enumerable.Range(0, 20).Select(at => ToldAttack.Claims[0] with { Origin = $"origin-{at:00}", Claim = ToldAttack.Claims[0].Claim with { Id = $"c-{at}" } }).ToImmutableArray();

        var matrix = Of(many);

        Assert.Equal((16, 4), (matrix.Origins.Length, matrix.LeftOut));
    }

    [Fact]
    public void The_table_is_drawn_as_it_was()
    {
        GoldenText.Check("test/Attest.Tests/App/Desk/Expected/matrix.html", Drawn.Golden<ClaimsMatrixTable>(new { Matrix }));
    }

    static ClaimsMatrix Of(ImmutableArray<LedgerClaim> claims) => IncidentFile.Of(ToldAttack.Incident, claims, ToldAttack.Reports, []).Matrix;
}
