using System.Collections.Immutable;
using Attest.App.Intake.Web;
using Attest.App.Serving;
using Attest.Model;
using Microsoft.AspNetCore.Http;

namespace Attest.App.Adding;

/// <summary>Takes what a form or a program sends to be read: files, a text, addresses.</summary>
/// <remarks>Fields: files; text, with url, outlet and published for it; address, several parted by line ends.</remarks>
static class Uploads
{
    public const string Address = "address", Text = "text", Url = "url", Outlet = "outlet", Published = "published";

    const int MostFiles = 500, MostAddresses = 200, LongestText = 2_000_000, LongestFact = 500;

    /// <summary>Files lie in the folder until they are read.</summary>
    /// <exception cref="FormatException">Nothing was given, or too much; the message says which.</exception>
    public static async Task<ImmutableArray<GivenReport>> TakeAsync(HttpRequest request, string folder, CancellationToken cancel)
    {
        if (!request.HasFormContentType) throw new FormatException("send a form (multipart/form-data) with files, text or address");
        var form = await request.ReadFormAsync(cancel);
        if (form.Files.Count > MostFiles) throw new FormatException($"more than {MostFiles} files at once");
        var given = ImmutableArray.CreateBuilder<GivenReport>();
        given.AddRange(AddressesIn(form[Address].ToString()));
        if (form[Text].ToString() is { } text && !string.IsNullOrWhiteSpace(text)) given.Add(TextIn(text, form));
        if (given.Count == 0 && form.Files.Count == 0) throw new FormatException("nothing was given to be read");
        try
        {
            foreach (var file in form.Files.Where(file => file.Length > 0)) given.Add(await KeepAsync(file, folder, cancel));
        }
        catch
        {
            Forget(given);
            throw;
        }

        return given.ToImmutable();
    }

    /// <summary>Deletes the files of what is not to be read, or was.</summary>
    public static void Forget(IEnumerable<GivenReport> given)
    {
        foreach (var file in given.Select(one => one.File).OfType<string>()) File.Delete(file);
    }

    static IEnumerable<GivenReport> AddressesIn(string written)
    {
        var lines = written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length > MostAddresses) throw new FormatException($"more than {MostAddresses} addresses at once");
        return lines.Select(line => WebAddress.IsOne(line) && WebAddress.Parse(line) is not null
            ? GivenReport.OfAddress(line) : throw new FormatException($"{Wording.SafeText.OneLine(line)} is no web address"));
    }

    static GivenReport TextIn(string text, IFormCollection form)
    {
        if (text.Length > LongestText) throw new FormatException($"the text is longer than {LongestText} letters");
        var (url, outlet, published) = (FactIn(form, Url), FactIn(form, Outlet), FactIn(form, Published));
        return GivenReport.OfText(text, (url ?? outlet ?? published) is null ? null : new Sidecar(url, outlet, published, null));
    }

    static string? FactIn(IFormCollection form, string name) => form[name].ToString().Trim() is { Length: > 0 } fact
        ? fact.Length <= LongestFact ? fact : throw new FormatException($"{name} is longer than {LongestFact} letters") : null;

    static async Task<GivenReport> KeepAsync(IFormFile file, string folder, CancellationToken cancel)
    {
        var path = Path.Combine(folder, Path.GetRandomFileName());
        await using var target = PrivateFiles.New(path, FileAccess.Write, FileOptions.None);
        await file.CopyToAsync(target, cancel);
        return GivenReport.OfFile(file.FileName, path);
    }
}
