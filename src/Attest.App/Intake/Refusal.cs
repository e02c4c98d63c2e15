namespace Attest.App.Intake;

/// <summary>An input that was not taken in; the others are.</summary>
/// <param name="Name">As the report would have been named, or the path given where there is none.</param>
/// <param name="Reason">For a person, without a path of the machine.</param>
public sealed record Refusal(string Name, string Reason);
