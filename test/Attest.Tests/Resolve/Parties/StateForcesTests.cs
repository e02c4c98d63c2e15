using System.Text;
using Attest.Model;

namespace Attest.Tests.Resolve.Parties;

/// <summary>Whole reports, read by the models that ship: whose army "the army" is.</summary>
public sealed class StateForcesTests
{
    static readonly Lazy<Reader> Shipped = new(Reader.Load);

    public static TheoryData<string, string> Reports => new()
    {
        { "A raid killed nine people in the Malian town of Diabaly on Friday. Residents accused the army of the attack.", "Mali" },
        { "Nine people were killed in the Malian town of Diabaly on Friday. Soldiers attacked the market, residents said.", "Mali" },
        { "The Malian army said nine people were killed in Diabaly on Friday. Soldiers attacked the market, residents said.", "Malian Army" },
        { "Nine people were killed on the border of Mali and Niger on Friday. Soldiers attacked the market, residents said.", "soldier" },
        { "Nine people were killed in the Malian town of Diabaly on Friday. Rebel soldiers attacked the market, residents said.", "soldier" },
        { "Nine people were killed in the Malian town of Diabaly on Friday. Soldiers of the caliphate attacked the market, residents said.", "soldier" },
        { "Nine people were killed in a market on Friday. Soldiers attacked it, residents said.", "soldier" },
    };

    [Theory, MemberData(nameof(Reports))]
    public void The_army_is_that_of_the_only_state_told_of(string text, string expected) =>
        Assert.Contains(expected, Attackers(text));

    [Fact]
    public void Soldiers_who_kill_fighters_are_not_named_by_their_state() =>
        Assert.DoesNotContain("Mali", Attackers("Gunmen attacked the Malian town of Diabaly on Friday, killing nine people. Soldiers killed three of the gunmen."));

    static IEnumerable<string> Attackers(string text) => Shipped.Value.Read(new SourceReport("a.txt", [.. Encoding.UTF8.GetBytes(text)], null)).Claims
        .Where(claim => claim.Attack is not null).SelectMany(claim => claim.Attack!.Attackers).Select(actor => actor.Name);
}
