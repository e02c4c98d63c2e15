using Attest.Eval.Misses;
using Attest.Model;

namespace Attest.Eval.Muc;

/// <summary>News from Latin America, all in capitals, and the incidents in it as templates.</summary>
static class MucSet
{
    public static void Run(EvalRun run, MucParts parts)
    {
        var gold = run.Rows<MucDocument>(parts.Gold).Take(run.First).ToList();
        var wanted = gold.Select(document => document.Docid).ToHashSet(StringComparer.Ordinal);
        var texts = parts.Folders.SelectMany(folder => Texts(run.In(folder))).Where(text => wanted.Contains(text.Id)).ToList();
        var read = BulkReader.Read([.. texts.Select(text => text.Report)]);
        var told = read.Select(report => new MucTold(report.Source.Name, report, [.. MucTemplates.Of(report)])).ToList();
        run.Write("gold.jsonl", gold);
        run.Write("predicted.jsonl", told.Select(document => new MucDocument(document.Id, [.. document.Templates.Select(pair => pair.Template)])));
        run.Write("claims.jsonl", told.Select(document => new
        {
            document.Id,
            Claims = document.Report.Claims.Select(claim => new { Kind = claim.Kind.ToString(), Scope = claim.Scope.ToString(), claim.Quote, Type = claim.Attack?.Type.ToString(), Incident = document.Templates.Any(pair => pair.Claims.Any(other => other.Id == claim.Id)) }),
        }));
        MissList.Write(run, MucMisses.Of(gold, told));
    }

    static IEnumerable<MucText> Texts(string folder) => Directory.EnumerateFiles(folder)
        .Where(file => !Path.GetFileName(file).StartsWith("key", StringComparison.Ordinal) && !file.EndsWith("info", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal).SelectMany(file => MucText.Of(File.ReadAllText(file)));
}

/// <summary>What was read in a document.</summary>
sealed record MucTold(string Id, ReadReport Report, IReadOnlyList<(MucTemplate Template, IReadOnlyList<Claim> Claims)> Templates);
