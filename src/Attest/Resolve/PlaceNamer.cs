using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Model;
using Attest.Names;
using Attest.Resolve.Places;

namespace Attest.Resolve;

/// <summary>Resolves all place names of a report together, each within what the words and the report allow.</summary>
public sealed class PlaceNamer(PlaceResolver resolver)
{
    /// <summary>Longest headline or dateline looked through for a call sign, in UTF-16 code units.</summary>
    const int MaxHeading = 300;

    /// <summary>The place of each mention; mentions are resolved once for the whole report.</summary>
    public ReportPlaces Resolve(CleanReport source, ImmutableArray<SentenceFacts> sentences)
    {
        var mentions = sentences.SelectMany(sentence => sentence.Places).ToList();
        var dateline = Dateline(source.DatelinePlace);
        var outlet = OutletOf(source);
        ImmutableArray<PlaceMention> seat = outlet is null ? [] : [new(outlet.Town, null, [outlet.State])];
        var resolved = resolver.ResolveAll(
            [.. mentions.Select(mention => new PlaceMention(mention.Written, mention.Kind, mention.Containers)), .. dateline, .. seat],
            PlaceContext.Of(Actors(sentences), source.DatelinePlace, outlet));
        var byMention = mentions.Zip(resolved.Select(Plain)).ToFrozenDictionary(pair => (pair.First.Sentence, pair.First.First), pair => pair.Second);
        return new(mention => byMention[(mention.Sentence, mention.First)], dateline.IsEmpty ? null : Plain(resolved[mentions.Count]), seat.IsEmpty ? null : Plain(resolved[^1]));
    }

    // By its address, else by the call sign in headline or dateline: "(KXYZ) -".
    static LocalOutlet? OutletOf(CleanReport source) => LocalOutlets.At(source.Url) ?? source.Blocks
        .Where(block => block.Kind is BlockKind.Title or BlockKind.Dateline).Select(block => block.At.Of(source.Text))
        .Where(words => words.Length <= MaxHeading).Select(LocalOutlets.Calling).FirstOrDefault(outlet => outlet is not null);

    // "COLUMBIA, S.C."
    static ImmutableArray<PlaceMention> Dateline(string? written) =>
        written?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var town, .. var around]
            ? [new(town, null, [.. around.Select(piece => UsStates.NameOf(piece) ?? piece)])] : [];

    static Place Plain(Place place) =>
        place with { Name = Transliteration.Plain(place.Name), Within = [.. place.Within.Select(Transliteration.Plain)] };

    // Peoples and bodies ("Afghan officials") tell in which country the report plays.
    static IEnumerable<ActorRow> Actors(ImmutableArray<SentenceFacts> sentences) =>
        sentences.SelectMany(sentence => sentence.Actors.Where(match => !IsPlace(sentence, match))).Select(match => match.Row);

    // A country's name is counted where it stands as a place.
    static bool IsPlace(SentenceFacts sentence, ActorMatch match) =>
        match.Row.Kind == ActorKind.State && sentence.Places.Any(place => place.First == match.First && place.End == match.End);
}
