namespace Attest.Eval.Misses;

/// <summary>What was most likely to blame for a miss.</summary>
enum Cause { Relevance, Span, Number, Group, Speaker, Scope, Linking, Place, Date, Name, Kind }

/// <summary>One answer that the set has and Attest has not, or the other way round.</summary>
/// <param name="Where">Report or incident of the set.</param>
/// <param name="Expected">What the set says.</param>
/// <param name="Found">What Attest says; "-" for nothing.</param>
/// <param name="Words">The sentence or quote that it hangs on, where there is one.</param>
sealed record Miss(Cause Cause, string What, string Where, string Expected, string Found, string Words);
