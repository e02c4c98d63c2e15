using Attest.Model;

namespace Attest.Clean;

/// <summary>The place, day and agency before the first sentence of a story.</summary>
/// <param name="At">From the start of the paragraph to the dash that ends the dateline.</param>
/// <param name="Place">"KUNDUZ, Afghanistan", or null.</param>
/// <param name="Date">A full date in it, or null.</param>
/// <param name="Source">Words in brackets, an agency or an outlet, or null.</param>
sealed record Dateline(Span At, string? Place, DateOnly? Date, string? Source);
