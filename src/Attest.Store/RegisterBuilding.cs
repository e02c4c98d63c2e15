using System.Collections.Immutable;
using Attest.Model;
using Attest.Reconcile;

namespace Attest.Store;

/// <summary>Link and Reconcile: readings, the names of their reports and what people ruled in, the register out, part by part.</summary>
public delegate IEnumerable<RegisterPart> RegisterBuilding(
    Readings readings, IReadOnlyDictionary<string, ImmutableArray<string>> namesByReportId, IReadOnlyList<Decision>? decisions = null);

/// <summary>What is left as it is, but for what decisions reach: readings, links, every decision and the new ones of them in, the parts that may differ out.</summary>
public delegate IEnumerable<RegisterPart> RegisterReworking(
    Readings readings, StoredLinks links, IReadOnlyList<Decision> decisions, IReadOnlyCollection<Decision> since);
