using Attest.Model;

namespace Attest.Extract.People;

/// <summary>What some words tell of a part, before it is known of whom.</summary>
readonly record struct Told(PersonRole? Role, PersonStatus? Status, int Weight, string Rule)
{
    public static Told Victim(PersonStatus? status, int weight, string rule) => new(PersonRole.Victim, status, weight, "person/" + rule);

    public static Told Doer(PersonStatus? status, int weight, string rule) => new(PersonRole.Perpetrator, status, weight, "person/" + rule);

    /// <summary>Neither victim nor doer.</summary>
    public static Told Other(string rule) => new(null, null, 2, "person/" + rule);

    /// <summary>The part of one whom harm of this kind befell.</summary>
    public static Told Of(Effect effect, string rule) => effect switch
    {
        Effect.Killed => Victim(PersonStatus.Killed, 2, rule),
        Effect.Injured => Victim(PersonStatus.Injured, 2, rule),
        Effect.Missing => Victim(PersonStatus.Missing, 2, rule),
        Effect.Abducted => Victim(PersonStatus.Abducted, 2, rule),
        _ => Victim(null, 2, rule),
    };
}
