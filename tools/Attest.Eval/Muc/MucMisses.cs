using Attest.Eval.Misses;
using Attest.Model;

namespace Attest.Eval.Muc;

/// <summary>False alarms, documents and templates missed, and the roles that differ in the rest.</summary>
static class MucMisses
{
    public static List<Miss> Of(IReadOnlyList<MucDocument> gold, IReadOnlyList<MucTold> told)
    {
        var read = told.ToDictionary(document => document.Id, StringComparer.Ordinal);
        return [.. gold.Where(document => read.ContainsKey(document.Docid)).SelectMany(document => Of(document, read[document.Docid]))];
    }

    static IEnumerable<Miss> Of(MucDocument gold, MucTold told)
    {
        if (gold.Templates.Count == 0)
            return told.Templates.Select(pair => new Miss(Cause.Relevance, $"false alarm, {pair.Template.IncidentType}", gold.Docid, "-", pair.Template.IncidentType, Quotes(pair.Claims)));
        if (told.Templates.Count == 0)
            return [new(Cause.Relevance, "document with incidents, none read", gold.Docid, Types(gold.Templates), "-", told.Report.Claims.Length == 0 ? Start(told) : "has claims: " + Quotes(told.Report.Claims))];
        return [.. Templates(gold, told), .. MucTemplate.Roles.SelectMany(role => Roles(role, gold, told))];
    }

    static IEnumerable<Miss> Templates(MucDocument gold, MucTold told)
    {
        var left = gold.Templates.Select(template => template.IncidentType).ToList();
        foreach (var (template, claims) in told.Templates)
        {
            var match = left.FindIndex(type => type.Contains(template.IncidentType, StringComparison.Ordinal));
            if (match >= 0) left.RemoveAt(match);
            else yield return new(Cause.Scope, "incident too many in a relevant document", gold.Docid, Types(gold.Templates), template.IncidentType, Quotes(claims));
        }

        foreach (var type in left) yield return new(Cause.Linking, $"incident not read, {type}", gold.Docid, type, Types([.. told.Templates.Select(pair => pair.Template)]), Start(told));
    }

    static IEnumerable<Miss> Roles(string role, MucDocument gold, MucTold told)
    {
        var wanted = gold.Templates.SelectMany(template => template.Role(role)).Select(entity => entity.Select(mention => Plain(mention.Words)).ToList()).ToList();
        var found = told.Templates.SelectMany(pair => pair.Template.Role(role)).Select(entity => Plain(entity[0].Words)).Distinct().ToList();
        foreach (var entity in wanted.Where(entity => !entity.Any(found.Contains)).DistinctBy(entity => entity[0]))
            yield return new(Cause.Span, $"{role} not found", gold.Docid, string.Join(" / ", entity), string.Join(", ", found), Sentence(told, entity[0]));
        foreach (var extra in found.Where(words => !wanted.Any(entity => entity.Contains(words))))
            yield return new(Cause.Span, $"{role} not in the set", gold.Docid, string.Join(", ", wanted.Select(entity => entity[0]).Distinct()), extra, Sentence(told, extra));
    }

    static string Plain(string words) => string.Join(' ', words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("a" or "an" or "the")));

    static string Types(IReadOnlyList<MucTemplate> templates) => string.Join(", ", templates.Select(template => template.IncidentType));

    static string Quotes(IEnumerable<Claim> claims) => string.Join(" | ", claims.Select(claim => $"{claim.Kind}: {claim.Quote}"));

    static string Start(MucTold told) => told.Report.Source.Text[..Math.Min(300, told.Report.Source.Text.Length)];

    static string Sentence(MucTold told, string words)
    {
        var text = told.Report.Source.Text.ReplaceLineEndings(" ");
        var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? "" : text[Math.Max(0, at - 120)..Math.Min(text.Length, at + words.Length + 120)];
    }
}
