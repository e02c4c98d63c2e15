using System.CommandLine;

namespace Attest.App.Commands;

/// <summary>Options of commands that ask servers.</summary>
static class WebOption
{
    public static Option<bool> AllowPrivate() =>
        new("--allow-private") { Description = "Also ask addresses of this machine and of private networks." };
}
