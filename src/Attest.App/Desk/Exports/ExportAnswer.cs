using Attest.App.Export;
using Attest.App.Export.Names;
using Attest.App.Serving;
using Attest.Store;
using Microsoft.AspNetCore.Http;

namespace Attest.App.Desk.Exports;

/// <summary>Sends an export as a file to keep; written to the disk first, since a register may be larger than the memory.</summary>
/// <param name="withNames">True to give the names that exports withhold.</param>
sealed class ExportAnswer(ExportKind kind, ExportRequest request, bool withNames) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var register = (RegisterPool)httpContext.RequestServices.GetService(typeof(RegisterPool))!;
        await using var file = PrivateFiles.New(Path.Combine(Path.GetTempPath(), $"attest-{Guid.NewGuid():n}"), FileAccess.ReadWrite, FileOptions.DeleteOnClose);
        await Task.Run(() => Write(register.File, register.Clock, file), httpContext.RequestAborted);
        file.Position = 0;
        await TypedResults.Stream(file, kind.ContentType, $"attest-{kind.Format}{kind.Extension}").ExecuteAsync(httpContext);
    }

    // A handle of its own: what the lens hides must stay hidden from nobody else.
    void Write(string register, TimeProvider clock, Stream target)
    {
        using var store = RegisterStore.Open(register, RegisterUse.Existing, clock);
        if (!withNames) store.LookThrough(WithheldLens.Of(store));
        ExportFormats.Write(request, store, target);
        target.Flush();
    }
}
