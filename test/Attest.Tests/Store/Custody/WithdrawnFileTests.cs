using System.Text;
using Attest.Model;
using Attest.Store;

namespace Attest.Tests.Store.Custody;

/// <summary>What is left of a withdrawn report in the files of a register.</summary>
public sealed class WithdrawnFileTests : IDisposable
{
    const string Reason = "the source asked for it";
    readonly TemporaryFolder folder = new();
    readonly SourceReport market = MadeReports.Source("a.txt", MadeReports.Market);

    string Register => folder.File("attest.db");

    [Fact]
    public void No_word_of_it_can_be_found_in_the_files_of_the_register()
    {
        var secret = MadeReports.Source("c.txt", "Quellarion Vesper told us where the cellar of Ondrast lies.\n" + string.Concat(Enumerable.Range(0, 400).Select(at => $"Line {at}.\n")));
        var read = MadeReports.Read(market);
        using (var store = Fill())
        {
            store.Add(secret, read with { Source = read.Source with { Id = "r-secret", Text = Encoding.UTF8.GetString(secret.Bytes.AsSpan()), Title = "Quellarion" }, Claims = [read.Claims[0] with { Id = "c-secret", Report = "r-secret", Quote = "Quellarion Vesper" }] }, "test-1");
            Assert.True(Stands("Quellarion"));
            store.Custody.Withdraw("r-secret", Reason, "editor");
        }

        Assert.False(Stands("Quellarion"));
        // The index keeps words in small letters.
        Assert.False(Stands("quellarion"));
    }

    public void Dispose() => folder.Dispose();

    RegisterStore Fill()
    {
        var store = RegisterStore.Open(Register, RegisterUse.CreateOrExtend, new FixedClock());
        store.Add(market, MadeReports.Read(market), "test-1");
        return store;
    }

    bool Stands(string word) => Directory.GetFiles(Path.GetDirectoryName(Register)!, "attest.db*")
        .Any(file => Encoding.Latin1.GetString(Shared(file)).Contains(word, StringComparison.Ordinal));

    static byte[] Shared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
