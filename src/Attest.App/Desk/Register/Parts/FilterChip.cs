using Attest.App.Wording;

namespace Attest.App.Desk.Register.Parts;

/// <summary>One filter that applies, in words, with the view that is left when it is taken out.</summary>
sealed record FilterChip(string Words, RegisterFilter Without)
{
    public static IEnumerable<FilterChip> All(RegisterFilter filter)
    {
        if (filter.Text is { } text) yield return new($"“{text}”", filter with { Text = null });
        if (filter.From is { } from) yield return new($"from {RegisterFilter.Day(from)}", filter with { From = null });
        if (filter.To is { } to) yield return new($"to {RegisterFilter.Day(to)}", filter with { To = null });
        if (filter.Place is { } place) yield return new($"in {place}", filter with { Place = null });
        if (filter.Area is not null) yield return new("area of the map", filter with { Area = null });
        if (filter.Actor is { } actor) yield return new($"names {actor}", filter with { Actor = null });
        if (filter.Type is { } type) yield return new(TypeWords.Of(type), filter with { Type = null });
        if (filter.Group is { } group) yield return new($"harmed: {Wording.Words.Plain(group)}", filter with { Group = null });
        foreach (var grade in filter.Grades) yield return new(GradeWords.Of(grade), filter with { Grades = filter.Grades.Remove(grade) });
        if (filter.Origins is { } origins) yield return new($"{origins} or more origins", filter with { Origins = null });
        if (filter.IsDisputed) yield return new("disputed", filter with { IsDisputed = false });
    }
}
