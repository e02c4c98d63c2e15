using Attest.App.Export.Names;
using Attest.App.Users;
using Attest.Store;
using Microsoft.AspNetCore.Http;

namespace Attest.App.Desk.Names;

/// <summary>Withholds names at the desk as exports do, unless somebody who may asks to see them.</summary>
/// <remarks>Whose names are withheld is told by all incidents together: it is worked out anew when one of them says other things of persons.</remarks>
sealed class NameCover
{
    /// <summary>?names=shown</summary>
    public const string Query = "names", Shown = "shown";

    readonly Lock gate = new();
    (string State, string People, WithheldNames Names)? last;

    /// <summary>How names stand on the page that is asked for.</summary>
    public NamesView For(HttpContext context, RegisterStore store)
    {
        var names = Of(store);
        var (path, may) = (context.Request.Path.Value ?? "/", Visitor.Of(context.User)?.Role >= Role.Coder);
        if (names.IsEmpty) return new(RegisterLens.Plain, names, NamesState.NothingWithheld, path, "");
        return may && context.Request.Query[Query] == Shown
            ? new(RegisterLens.Plain, names, NamesState.Shown, path, AddressOf(context.Request))
            : new(new WithheldLens(names).ToRegisterLens(), names, may ? NamesState.WithheldButOpen : NamesState.Withheld, path, AddressOf(context.Request));
    }

    /// <summary>Shows the register without the names, whoever asks.</summary>
    public RegisterLens Withholding(RegisterStore store) => Of(store) is { IsEmpty: false } names ? new WithheldLens(names).ToRegisterLens() : RegisterLens.Plain;

    // What answers a form has no address of its own that could be asked for again.
    static string AddressOf(HttpRequest request) => !HttpMethods.IsGet(request.Method) ? "" : (request.Path.Value ?? "/")
        + QueryString.Create(request.Query.Where(part => part.Key != Query).SelectMany(part => part.Value, (part, value) => KeyValuePair.Create(part.Key, value)));

    WithheldNames Of(RegisterStore store)
    {
        lock (gate)
        {
            var state = store.DerivedState();
            if (last is { } known && known.State == state) return known.Names;
            var people = store.PeopleState();
            var names = last is { } before && before.People == people ? before.Names : WithheldNames.Of(store.IncidentsNamingPeople());
            // Asked for one after the other: where somebody wrote between, the next request looks again.
            last = (state, people, names);
            return names;
        }
    }
}

/// <summary>How names stand on a page. WithheldButOpen: this visitor may ask to see them.</summary>
public enum NamesState { NothingWithheld, Withheld, WithheldButOpen, Shown }

/// <summary>What a page shows of names that exports withhold.</summary>
public sealed record NamesView
{
    internal NamesView(RegisterLens lens, WithheldNames names, NamesState state, string path, string address) =>
        (Lens, Names, State, Path, Address) = (lens, names, state, path, address);

    public RegisterLens Lens { get; }

    /// <summary>Whose names are withheld, whether or not this page shows them.</summary>
    internal WithheldNames Names { get; }

    public NamesState State { get; }

    /// <summary>Of the page.</summary>
    public string Path { get; }

    /// <summary>Path and query without what it says of names; empty for what answers a form.</summary>
    public string Address { get; }

    /// <summary>The same page with all names.</summary>
    public string ShownAddress => $"{Address}{(Address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{NameCover.Query}={NameCover.Shown}";

    public bool Withholds => State is NamesState.Withheld or NamesState.WithheldButOpen;
}
