using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Clean.Html;

enum HtmlTokenKind { Text, Start, End }

/// <summary>A tag or a run of text of a page.</summary>
/// <param name="Name">Lower-case name of a tag; empty for text.</param>
/// <param name="Source">Where it stands in the decoded page.</param>
/// <param name="Attributes">Names in lower case with decoded values, the first of a name only.</param>
readonly record struct HtmlToken(
    HtmlTokenKind Kind, string Name, Span Source, ImmutableArray<KeyValuePair<string, string>> Attributes);
