namespace Attest.Model;

/// <summary>What befell people. Hit: fighters struck, death not stated; KilledOrInjured: casualties that the words do not tell apart.</summary>
public enum Effect { Killed, Injured, KilledOrInjured, Hit, Missing, Abducted, Displaced, Captured }

/// <summary>Who was harmed, as narrow as the words give. Soldiers: any state's force; Militants: any other fighter or attacker.</summary>
public enum Group { Civilians, Children, Women, Militants, Soldiers, Police, AidWorkers, Medics, Journalists, People }

/// <summary>What befell how many of whom.</summary>
/// <param name="Phrase">The words that give the number, as written.</param>
public sealed record Casualty(Effect Effect, Group Group, Figure Figure, string Phrase);

/// <summary>What befell things. Targeted: engaged or aimed at, the outcome not told.</summary>
public enum DamageEffect { Destroyed, Damaged, Hit, Targeted }

/// <summary>Things hit or destroyed, one kind of thing.</summary>
/// <param name="Thing">The kind of thing as worded, with its modifiers ("ammunition depots").</param>
/// <param name="Class">Plain class of the thing (depot, vehicle, house …), or null.</param>
public sealed record Damage(string Thing, string? Class, DamageEffect Effect, Figure Figure);

/// <summary>That something is denied, doubted or not known.</summary>
/// <param name="About">The words for what is disputed.</param>
/// <param name="Disputes">Id of the claim disputed, where it is one of the same report; Reconcile may add one of another.</param>
public sealed record Dispute(string About, string? Disputes = null);
