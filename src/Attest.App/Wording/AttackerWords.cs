namespace Attest.App.Wording;

/// <summary>Who is said to have done it, in a line.</summary>
static class AttackerWords
{
    /// <summary>"by Ruthia, River Brigades"; "no party named: told as bomber, soldier" where nobody names one; "no one named".</summary>
    public static string Of(IReadOnlyCollection<string> attackers)
    {
        if (attackers.Count == 0) return "no one named";
        var parties = attackers.Where(IsName).ToList();
        return SafeText.OneLine(parties.Count > 0 ? $"by {string.Join(", ", parties)}" : $"no party named: told as {string.Join(", ", attackers)}");
    }

    // A party has a capital somewhere in its name; "gunmen" are told by what they are.
    static bool IsName(string attacker) => attacker.Any(letter => char.IsLetter(letter) && !char.IsLower(letter));
}
