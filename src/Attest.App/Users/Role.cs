namespace Attest.App.Users;

/// <summary>What a person may do at the desk; each role may do all that those before it may.</summary>
enum Role
{
    /// <summary>Reads everything, and takes exports.</summary>
    Reader,

    /// <summary>Adds reports; confirms, rejects and corrects claims.</summary>
    Coder,

    /// <summary>Merges, splits and dismisses incidents; undoes what others ruled; changes settings.</summary>
    Editor,

    /// <summary>Keeps users, keys, feeds and webhooks.</summary>
    Admin,
}
