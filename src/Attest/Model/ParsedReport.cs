using System.Collections.Immutable;

namespace Attest.Model;

/// <summary>A report whose sentences have tokens, trees and names.</summary>
public sealed record ParsedReport(CleanReport Source, ImmutableArray<Sentence> Sentences, ImmutableArray<Note> Notes);
