using Attest.Dev;
using Attest.Tests.House;

namespace Attest.Tests.Dev;

public sealed class DevCommandsTests
{
    [Fact]
    public void Every_command_has_a_name_of_its_own_and_says_what_it_does()
    {
        Assert.Equal(DevCommands.All.Count, DevCommands.All.Select(command => command.Name).Distinct().Count());
        Assert.All(DevCommands.All, command => Assert.NotEmpty(command.What));
    }

    [Fact]
    public void The_script_stays_a_plain_one_in_the_house_form()
    {
        var lines = TrackedFiles.Lines("dev.cs");
        Assert.Equal("#:property PublishAot=false", lines[0]);
        Assert.DoesNotContain(lines, line => line.StartsWith("#:package", StringComparison.Ordinal) && line.Contains('@'));
    }

    [Theory]
    [InlineData("a/register.received.json", "register.json")]
    [InlineData("a/read-help.received.txt", "read-help.txt")]
    public void What_was_received_is_accepted_in_place_of_what_was_expected(string received, string expected)
    {
        Assert.Equal(Path.Combine("a", expected), AcceptCommand.ExpectedOf(received));
    }
}
