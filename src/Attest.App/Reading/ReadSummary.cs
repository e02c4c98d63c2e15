using Attest.Store;

namespace Attest.App.Reading;

/// <summary>What became of the inputs of one `attest read`.</summary>
sealed class ReadSummary
{
    /// <summary>Refusals told one by one; the rest are counted.</summary>
    public const int MostTold = 50;

    public const int MostKinds = 40;

    readonly List<string> refusals = [];
    readonly SortedDictionary<string, int> passedOver = new(StringComparer.Ordinal);

    /// <summary>Reports new in the register.</summary>
    public int Read { get; private set; }

    /// <summary>Inputs that changed nothing, but perhaps for a name.</summary>
    public int AlreadyThere { get; private set; }

    /// <summary>Of these, reports of which another engine's reading counts.</summary>
    public int OfAnotherEngine { get; private set; }

    /// <summary>Reports given to workers, who read them.</summary>
    public int Sent { get; private set; }

    public int Claims { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Records of archives that hold no report, by kind; the odd ones beyond <see cref="MostKinds"/> kinds under one name.</summary>
    public IReadOnlyDictionary<string, int> PassedOver => passedOver;

    public int Inputs => Read + Sent + AlreadyThere + Refused + passedOver.Values.Sum();

    /// <summary>The first refusals, each "name: reason".</summary>
    public IReadOnlyList<string> Refusals => refusals;

    public void Count(AddOutcome outcome)
    {
        if (outcome.IsNew) Read++;
        else AlreadyThere++;
        Claims += outcome.Claims;
    }

    public void CountSent() => Sent++;

    public void CountKnown(bool isOfAnotherEngine)
    {
        AlreadyThere++;
        if (isOfAnotherEngine) OfAnotherEngine++;
    }

    public void PassOver(string kind)
    {
        var known = passedOver.ContainsKey(kind) || passedOver.Count < MostKinds ? kind : "other kinds";
        passedOver[known] = passedOver.GetValueOrDefault(known) + 1;
    }

    public void Refuse(string name, string reason)
    {
        Refused++;
        if (refusals.Count < MostTold) refusals.Add($"{name}: {reason}");
    }
}
