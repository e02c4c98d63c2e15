using System.CommandLine;
using Attest.Store;

namespace Attest.App.Commands;

/// <summary>--register, and opening what it names.</summary>
static class RegisterOption
{
    public static Option<string> Create() => new("--register", "-r")
    {
        Description = "The register's file, or its database: \"Host=…\" or postgres://….", HelpName = "FILE", DefaultValueFactory = _ => "attest.db",
    };

    /// <summary>Opens a register whose incidents are those of its reports as they stand now.</summary>
    public static RegisterStore OpenFresh(Workbench workbench, string file)
    {
        var store = RegisterStore.Open(file, RegisterUse.Existing, workbench.Clock);
        try
        {
            if (!store.IsFresh(workbench.Engine.Version)) store.Refresh(workbench.Engine.Build, workbench.Engine.Version, workbench.Engine.Rework);
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }
}
