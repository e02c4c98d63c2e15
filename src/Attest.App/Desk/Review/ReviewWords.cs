using Attest.Store.Queries;

namespace Attest.App.Desk.Review;

/// <summary>Reasons to look at an incident, in words.</summary>
static class ReviewWords
{
    public static string Of(ReviewReason reason) => reason switch
    {
        ReviewReason.Ungraded => "no grade",
        ReviewReason.ContradictoryAttribution => "contradictory attribution",
        ReviewReason.UncertainLink => "uncertain link",
        ReviewReason.LowConfidencePlace => "uncertain place",
        ReviewReason.PossibleDuplicate => "possible duplicate",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason."),
    };

    /// <summary>What a person is asked.</summary>
    public static string Question(ReviewReason reason) => reason switch
    {
        ReviewReason.Ungraded => "No grade can be told. Is it an incident, and is a claim misread or missing?",
        ReviewReason.ContradictoryAttribution => "Different attackers are named, or one denies it. Are the claims read rightly, and are they of one incident?",
        ReviewReason.UncertainLink => "A report stands in it that tells neither its day nor one of its sites, or that was joined by few points. Does that report tell of this incident?",
        ReviewReason.LowConfidencePlace => "No site has a point finer than a province. Does a report name the place?",
        ReviewReason.PossibleDuplicate => "Another incident has the same day, type and one of its sites. Are they one?",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason."),
    };
}
