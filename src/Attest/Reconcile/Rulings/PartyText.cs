using System.Collections.Immutable;
using Attest.Model;
using Attest.Names;

namespace Attest.Reconcile.Rulings;

/// <summary>Reads parties and speakers as a person types them; names that the tables know go by their canonical ones.</summary>
public static class PartyText
{
    const string None = "none", Outlet = "the outlet";
    const char Separator = ';';
    const int LongestName = 200;

    /// <summary>"Russia; Syria", or "none". Null where a name is missing or too long.</summary>
    public static ImmutableArray<Actor>? Actors(string text)
    {
        if (text.Trim() == None) return [];
        var names = text.Split(Separator, StringSplitOptions.TrimEntries);
        if (names.Any(name => name.Length is 0 or > LongestName)) return null;
        return [.. names.Select(ActorOf).DistinctBy(actor => actor.Key)];
    }

    /// <summary>A name, or "the outlet" for its own voice, which has no speaker. False where the text is no name.</summary>
    public static bool TrySpeaker(string text, out Speaker? speaker)
    {
        var name = text.Trim();
        speaker = name == Outlet ? null : SpeakerOf(name);
        return name.Length is > 0 and <= LongestName;
    }

    static Actor ActorOf(string name) => ActorTable.Load().Find(name) is { } row ? new(row.Name, row.Key, name) : new(name, NameFold.Of(name), name);

    static Speaker SpeakerOf(string name) => ActorTable.Load().Find(name) switch
    {
        null => new(name, "body:" + NameFold.Of(name), SpeakerKind.Body),
        { Kind: ActorKind.Person } person => new(person.Name, person.Parent ?? person.Key, SpeakerKind.Person),
        { IsWire: true } wire => new(wire.Name, wire.Key, SpeakerKind.Agency),
        var body => new(body.Name, body.Key, SpeakerKind.Body),
    };
}
