using Attest.Extract;
using Attest.Extract.Attacks;
using Attest.Model;

namespace Attest.Tests.Extract.Attacks;

/// <summary>Words of attack written out in a line each.</summary>
static class AttackLines
{
    /// <summary>"air_drone_strike air strikes by [the coalition] on [the port] claimed maybe cause ×9".</summary>
    public static string Of(SentenceReading sentence, AttackMention mention) => string.Join(' ', new[]
    {
        EnumNames.Of(mention.Type), sentence.Words(mention.First, mention.End), Words(sentence, "by", mention.Attackers), Words(sentence, "on", mention.Targets),
        mention.Claimed ? "claimed" : "", mention.Hypothetical ? "maybe" : "", mention.IsCause ? "cause" : "", mention.Count is { } count ? $"×{count.Figure.Value}" : "",
    }.Where(part => part.Length > 0));

    static string Words(SentenceReading sentence, string key, IEnumerable<Words> words) =>
        string.Join(' ', words.Select(range => $"{key} [{sentence.Words(range.First, range.End)}]"));
}
