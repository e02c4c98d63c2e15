using System.CommandLine;
using System.Reflection;
using System.Xml.Linq;
using Attest.App;
using Attest.Dev;
using Attest.Extract;

namespace Attest.Tests.House;

/// <summary>What can be typed is in the guide, and what a reader of the code needs has a summary.</summary>
public sealed class DocsTests
{
    static readonly Assembly Library = typeof(Attest.Model.Span).Assembly;

    static RootCommand Commands => CommandLine.Create(new(new(TextWriter.Null, TextWriter.Null, null, false), null!, TimeProvider.System));

    [Fact]
    public void Every_command_has_a_section_in_the_guide()
    {
        var guide = TrackedFiles.Read("docs/guide.md");
        var missing = Leaves(Commands, "attest").Select(leaf => leaf.Name)
            .Where(name => !guide.Contains($"### {name}", StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_option_is_in_the_guide()
    {
        var guide = TrackedFiles.Read("docs/guide.md");
        var missing = from leaf in Leaves(Commands, "attest")
                      from option in leaf.Command.Options
                      from name in option.Aliases.Append(option.Name)
                      where name.StartsWith('-') && !guide.Contains($"`{name}", StringComparison.Ordinal)
                      select $"{leaf.Name} {name}";
        Assert.Empty(missing.Distinct());
    }

    [Fact]
    public void Every_command_and_option_says_what_it_does()
    {
        var mute = from leaf in Leaves(Commands, "attest")
                   where string.IsNullOrWhiteSpace(leaf.Command.Description)
                       || leaf.Command.Options.Any(option => string.IsNullOrWhiteSpace(option.Description))
                       || leaf.Command.Arguments.Any(argument => string.IsNullOrWhiteSpace(argument.Description))
                   select leaf.Name;
        Assert.Empty(mute);
    }

    [Fact]
    public void Every_record_of_the_model_every_options_record_and_every_rule_has_a_summary()
    {
        var documented = Summaries();
        var mute = Library.GetExportedTypes()
            .Where(type => type.Namespace == "Attest.Model" || type.Name.EndsWith("Options", StringComparison.Ordinal) || type.IsAssignableTo(typeof(IClaimRule)))
            .Where(type => !type.IsNested && !documented.Contains(type.FullName!));
        Assert.Empty(mute.Select(type => type.FullName));
    }

    [Fact]
    public void Links_between_the_documents_lead_somewhere()
    {
        var broken = from path in TrackedFiles.Under("", ".md")
                     from link in MarkdownLinks.In(TrackedFiles.Read(path))
                     where !Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(path)!, link))
                     select $"{path}: {link}";
        Assert.Empty(broken);
    }

    static IEnumerable<(string Name, Command Command)> Leaves(Command command, string name) => command.Subcommands.Count == 0
        ? [(name, command)]
        : command.Subcommands.SelectMany(child => Leaves(child, $"{name} {child.Name}"));

    static HashSet<string> Summaries()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml"));
        return [.. documentation.Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => (string)member.Attribute("name")!)
            .Where(name => name.StartsWith("T:", StringComparison.Ordinal)).Select(name => name[2..])];
    }
}
