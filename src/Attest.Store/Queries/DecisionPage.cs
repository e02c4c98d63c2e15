using System.Collections.Immutable;
using Attest.Model;

namespace Attest.Store.Queries;

/// <summary>A part of the decisions, the oldest or the newest first.</summary>
/// <param name="Next">Behind which number the following part begins; null on the last part.</param>
public sealed record DecisionPage(ImmutableArray<NumberedDecision> Rows, long? Next);

/// <summary>A decision and its place in the order.</summary>
/// <param name="Number">From 1; later ones have greater numbers.</param>
/// <param name="IsUndone">True where somebody took it back.</param>
public sealed record NumberedDecision(long Number, Decision Decision, bool IsUndone);
