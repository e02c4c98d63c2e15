using System.Text;
using Attest.Model;

namespace Attest.Tests.Resolve.Episodes;

public sealed class LaterDeathTests
{
    static readonly Lazy<Reader> Shipped = new(Reader.Load);

    [Theory]
    [InlineData("A boy was shot in Dunmore on Monday night. Jaylen Ortiz, 14, died on Tuesday at a hospital.", 1)]
    [InlineData("A boy was shot in Dunmore on Monday night. The boy died on Wednesday.", 1)]
    [InlineData("A boy was shot in Dunmore on Monday night. Police said that a man was shot dead in Fenwick on Wednesday.", 2)]
    [InlineData("A boy was shot in Dunmore on Monday night. A man died in a shooting in Fenwick on Wednesday.", 2)]
    public void A_known_person_who_died_on_a_later_day_died_of_the_attack_told_before(string text, int expected) => Assert.Equal(expected,
        Shipped.Value.Read(new("a.txt", [.. Encoding.UTF8.GetBytes(text + "\n")], null)).Claims
            .Where(claim => claim is { Kind: ClaimKind.Casualty, Scope: Scope.Incident }).Select(claim => claim.Episode).Distinct().Count());
}
