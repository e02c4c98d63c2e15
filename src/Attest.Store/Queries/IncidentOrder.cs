namespace Attest.Store.Queries;

/// <summary>What incidents can be ordered by; those that have none of it stand last either way round.</summary>
public enum IncidentKey { Day, Origins, Killed, Grade, Changed }

/// <summary>An order of incidents; ties stand by id.</summary>
public sealed record IncidentOrder(IncidentKey Key, bool IsDescending)
{
    public static IncidentOrder NewestFirst { get; } = new(IncidentKey.Day, IsDescending: true);

    /// <summary>"-day", "origins"; null for none of them.</summary>
    public static IncidentOrder? Parse(string written)
    {
        var descends = written.StartsWith('-');
        var name = descends ? written[1..] : written;
        foreach (var key in Enum.GetValues<IncidentKey>())
            if (NameOf(key) == name) return new(key, descends);
        return null;
    }

    public string Name => (IsDescending ? "-" : "") + NameOf(Key);

    static string NameOf(IncidentKey key) => key.ToString().ToLowerInvariant();
}
