using System.Collections.Immutable;
using Attest.Extract;

namespace Attest.Resolve.Places;

/// <summary>Reads what neighbouring names say of each other: containers ("Hama, Syria") and shared kinds ("Aleppo and Idlib provinces").</summary>
static class PlaceLists
{
    public static ImmutableArray<NamedPlace> Complete(
        SentenceReading sentence, List<NamedPlace> found, PlaceKinds kinds, Func<string, string, bool> contains)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (inner, outer) = (found[i], found[i + 1]);
            // "Congo's Ituri province", "the West Bank city of Jenin": the wider place stands before.
            if (IsHolder(sentence, inner, outer))
            {
                found[i + 1] = outer with { Containers = [inner.Written, .. outer.Containers], Role = outer.Role is PlaceRole.Other or PlaceRole.Modifier ? inner.Role : outer.Role };
                found[i] = inner with { Kind = null, Role = PlaceRole.Other };
            }
            else if (IsWithin(sentence, inner, outer, contains))
            {
                found[i] = inner with { Containers = [outer.Written, .. outer.Containers], Role = inner.Role == PlaceRole.Other ? outer.Role : inner.Role };
                found[i + 1] = outer with { Role = PlaceRole.Other };
            }
            else if (IsListed(sentence, inner, outer) && inner.Kind is null && SharedKind(sentence, outer, kinds) is { } kind)
                found[i] = inner with { Kind = kind, Role = inner.Role == PlaceRole.Other ? outer.Role : inner.Role };
        }

        for (var i = 1; i < found.Count; i++)
        {
            var (before, next) = (found[i - 1], found[i]);
            if (!IsListed(sentence, before, next)) continue;
            // "provinces of Aleppo and Idlib", "in Aleppo, Idlib and Hama": kind and role hold for the whole list.
            if (next.Kind is null && before.Kind is not null && HasPluralBefore(sentence, found, i, kinds)) next = next with { Kind = before.Kind };
            if (next.Role == PlaceRole.Other && !before.Containers.Contains(next.Written)
                && sentence.At(next.End) is not { Tag: "VERB" or "AUX" }) next = next with { Role = before.Role };
            found[i] = next;
        }

        return [.. found];
    }

    static bool IsHolder(SentenceReading sentence, NamedPlace holder, NamedPlace held)
    {
        if (sentence.At(holder.End)?.Xpos == "POS")
        {
            var at = holder.End + 1;
            while (sentence.At(at) is { Tag: "ADJ" }) at++;
            return at == held.First;
        }

        // A neighbourhood is of its town; a town is named behind what it lies in.
        return sentence.At(holder.End) is { Lemma: "city" or "town" or "village" or "port" } && sentence.Is(holder.End + 1, "of") && held.First == holder.End + 2;
    }

    static bool IsWithin(SentenceReading sentence, NamedPlace inner, NamedPlace outer, Func<string, string, bool> contains)
    {
        var at = AfterKind(sentence, inner);
        if (sentence.Is(at, "of") && inner.Kind is not null) return Gap(sentence, at + 1, outer.First);
        if (sentence.Is(at, "in") || sentence.Is(at, "of")) return Gap(sentence, at + 1, outer.First);
        return sentence.Is(at, ",") && (outer.First == at + 1 || Gap(sentence, at + 1, outer.First)) && contains(outer.Written, inner.Written);
    }

    // Only "the", "northern", "neighbouring province of" and the like may stand between.
    static bool Gap(SentenceReading sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (sentence.Tokens[i].Tag is not ("DET" or "ADJ" or "NOUN" or "ADP" or "PROPN")
                && sentence.Tokens[i].Text is not ("’s" or "'s" or "-")) return false;
        return to - from <= 6;
    }

    static int AfterKind(SentenceReading sentence, NamedPlace mention)
    {
        var at = mention.End;
        while (mention.Kind is not null && sentence.At(at) is { Tag: "NOUN" or "PROPN" or "ADJ" } && at < mention.End + 3) at++;
        return at;
    }

    static bool IsListed(SentenceReading sentence, NamedPlace before, NamedPlace next)
    {
        var gap = next.First - before.End;
        if (gap is < 1 or > 4) return false;
        for (var i = before.End; i < next.First; i++)
            if (sentence.Tokens[i].Text is not ("," or "and" or "or" or "&" or "the") && sentence.Tokens[i].Tag is not "DET") return false;
        return true;
    }

    static string? SharedKind(SentenceReading sentence, NamedPlace last, PlaceKinds kinds) =>
        sentence.At(last.End) is { } word && kinds.IsPlural(word) ? kinds.Of(word) : null;

    static bool HasPluralBefore(SentenceReading sentence, List<NamedPlace> found, int at, PlaceKinds kinds)
    {
        var first = at;
        while (first > 0 && IsListed(sentence, found[first - 1], found[first])) first--;
        return sentence.At(found[first].First - 2) is { } noun && kinds.IsPlural(noun);
    }
}
