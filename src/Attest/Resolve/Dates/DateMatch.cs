using Attest.Model;

namespace Attest.Resolve.Dates;

/// <summary>Tokens <paramref name="First"/> up to but not with <paramref name="End"/> word a date; without parts they only look like one.</summary>
readonly record struct DateMatch(int First, int End, DateParts? Parts);
