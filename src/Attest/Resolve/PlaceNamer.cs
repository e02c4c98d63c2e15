using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Model;
using Attest.Names;
using Attest.Resolve.Places;

namespace Attest.Resolve;

/// <summary>Resolves all place names of a report together, each within what the words and the report allow.</summary>
public sealed class PlaceNamer(PlaceResolver resolver)
{
    /// <summary>The place of each mention; mentions are resolved once for the whole report.</summary>
    public Func<NamedPlace, Place> Resolve(CleanReport source, ImmutableArray<SentenceFacts> sentences)
    {
        var mentions = sentences.SelectMany(sentence => sentence.Places).ToList();
        var resolved = resolver.ResolveAll(
            [.. mentions.Select(mention => new Names.PlaceMention(mention.Written, mention.Kind, mention.Containers))],
            PlaceContext.Of(Actors(sentences), source.DatelinePlace));
        var byMention = mentions.Zip(resolved.Select(Plain)).ToFrozenDictionary(pair => (pair.First.Sentence, pair.First.First), pair => pair.Second);
        return mention => byMention[(mention.Sentence, mention.First)];
    }

    static Place Plain(Place place) =>
        place with { Name = Transliteration.Plain(place.Name), Within = [.. place.Within.Select(Transliteration.Plain)] };

    // Peoples and bodies ("Afghan officials") tell in which country the report plays.
    static IEnumerable<ActorRow> Actors(ImmutableArray<SentenceFacts> sentences) =>
        sentences.SelectMany(sentence => sentence.Actors).Select(match => match.Row);
}
