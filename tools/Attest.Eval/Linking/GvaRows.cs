namespace Attest.Eval.Linking;

/// <summary>A report of the set.</summary>
/// <param name="Published">ISO 8601 day.</param>
sealed record GvaReport(string Id, string? Title, string? Published, string? Url, string Text)
{
    /// <summary>The page as a reader sees it: the headline, unless the text begins with it, then the text.</summary>
    public string Page => Title is null || Text.StartsWith(Title, StringComparison.OrdinalIgnoreCase) ? Text : $"{Title}\n\n{Text}";
}

/// <summary>An incident of the official register, or one as Attest has it; what is not known is null.</summary>
sealed record GvaIncident(
    string Incident, string? Date, string? State, string? City, int? Killed, int? Injured, IReadOnlyList<GvaVictim>? Victims,
    IReadOnlyList<string> Docs);

sealed record GvaVictim(string? Name, string? Age, string? Status);
