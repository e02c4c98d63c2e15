namespace Attest.Store;

/// <summary>How much a register holds.</summary>
public sealed record RegisterCounts
{
    public required int Reports { get; init; }

    public required int Claims { get; init; }

    public required int Incidents { get; init; }
}
