namespace Attest.Dev;

/// <summary>Other readers of pages that the bench runs beside Attest; Node runs them, and nothing of them is part of the program.</summary>
static class PagePeers
{
    const string Folder = "bench/peers";

    /// <summary>Where they lie, installed as their lock file says; null, loudly, where there is no Node.</summary>
    public static string? Ready()
    {
        if (!Tool.Exists("node") || !Tool.Exists("npm"))
        {
            Surroundings.Loud("Node is missing; pages are read without the programs they are to be held against. Get it: https://nodejs.org");
            return null;
        }

        if (!Directory.Exists(Repository.In($"{Folder}/node_modules")))
            Tool.Must("npm install", OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "--prefix", Folder, "install", "--no-save", "--ignore-scripts", "--omit=optional", "--no-audit", "--no-fund", "--loglevel", "error");
        return Repository.In(Folder);
    }
}
