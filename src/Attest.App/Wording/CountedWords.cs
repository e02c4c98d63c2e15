using Attest.Model;

namespace Attest.App.Wording;

/// <summary>Groups of people as they stand after a figure.</summary>
static class CountedWords
{
    /// <summary>"civilians", after an exact 1 "civilian".</summary>
    public static string Of(Group group, Figure figure) => figure is { Bound: Bound.Exact, Value: 1 } ? One(group) : Words.Plain(group);

    static string One(Group group) => group switch
    {
        Group.People => "person",
        Group.Children => "child",
        Group.Women => "woman",
        Group.Police => "police officer",
        _ => Words.Plain(group).TrimEnd('s'),
    };
}
