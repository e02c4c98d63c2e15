namespace Attest.App.Workers;

/// <summary>What a worker was asked to do.</summary>
/// <param name="Register">Where the reports and their claims go.</param>
sealed record WorkOrder(BrokerAddress Broker, string Register)
{
    /// <summary>A gazetteer of its own; null for the built-in one alone.</summary>
    public string? Gazetteer { get; init; }

    /// <summary>Where large reports lie; null when all come through the broker.</summary>
    public Spool? Spool { get; init; }

    /// <summary>How many reports are read at the same time; 1 or more.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Whether it reads reports.</summary>
    public bool Reads { get; init; } = true;

    /// <summary>Whether it stands by to link.</summary>
    public bool Links { get; init; } = true;

    /// <summary>Whether it ends when nothing is left to do.</summary>
    public bool Once { get; init; }

    /// <summary>Linking waits until nothing came for so long.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Where nothing is quiet, linking waits no longer than this, or ten times what the last round took.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(1);
}
