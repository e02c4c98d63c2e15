using System.CommandLine;

namespace Attest.App.Commands;

/// <summary>A command with more to say in its own help than the line that the list of commands has for it.</summary>
/// <param name="details">Paragraphs and examples.</param>
sealed class DescribedCommand(string name, string description, string details) : Command(name, description)
{
    public string Details { get; } = details;
}
