using Attest.Eval.Muc;

namespace Attest.Tests.Eval;

public sealed class MucTextTests
{
    [Fact]
    public void Messages_are_parted_and_the_makers_notes_go()
    {
        var texts = MucText.Of("""

            DEV-MUC3-0001 (XX)

               PORT HALE, 3 JAN 90 (ABC) -- [REPORT] [SOMEBODY, HERE] [TEXT] TWO BRIDGES
            WERE BLOWN UP.

            DEV-MUC3-0002 (XX)

               NO CITY (ELSEWHERE), 14 FEB 89 -- [TEXT] NOTHING HAPPENED.

            TST1-MUC3-0003

               NO DATELINE HERE.
            """).ToList();
        Assert.Equal(["DEV-MUC3-0001", "DEV-MUC3-0002", "TST1-MUC3-0003"], texts.Select(text => text.Id));
        Assert.Equal([new DateOnly(1990, 1, 3), new DateOnly(1989, 2, 14), null], texts.Select(text => text.Published));
        Assert.StartsWith("PORT HALE, 3 JAN 90 (ABC) -- TWO BRIDGES\nWERE", texts[0].Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal("NOTHING HAPPENED.", texts[1].Text);
        Assert.Equal("NO DATELINE HERE.", texts[2].Text);
        Assert.Equal("1990-01-03", texts[0].Report.Sidecar!.Published);
    }
}
