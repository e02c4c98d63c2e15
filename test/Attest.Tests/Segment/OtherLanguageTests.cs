using Attest.Clean;
using Attest.Model;
using Attest.Segment;

namespace Attest.Tests.Segment;

public sealed class OtherLanguageTests
{
    [Theory]
    [InlineData("Sechs Hafenarbeiter wurden verletzt, als am Montag Granaten auf den Hafen fielen, sagte das Hafenamt.", false)]
    [InlineData("Six dockers were hurt when shells fell on the port on Monday, the harbour office said.", true)]
    public void Only_English_is_cut_into_sentences(string text, bool isRead)
    {
        var report = new Cleaner().Clean(new("a.txt", [.. System.Text.Encoding.UTF8.GetBytes(text)], null));
        Assert.Equal(!isRead, report.Notes.Any(note => note.Code == NoteCodes.NotReadLanguage));
        Assert.Equal(isRead, Segmenter.Load().Segment(report).Sentences.Length > 0);
    }
}
