using Attest.Model;

namespace Attest.Extract;

/// <summary>"No group", "nobody", "none of them": a subject that says and does nothing.</summary>
static class Nobody
{
    /// <param name="first">The first word of the subject.</param>
    public static bool Is(Token first) => first.Text.ToLowerInvariant() is "no" or "nobody" or "none" or "neither" or "no-one";
}
