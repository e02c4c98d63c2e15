using Attest.Store;

namespace Attest.App.Workers;

/// <summary>Which troubles with a register workers wait for to pass.</summary>
static class RegisterTrouble
{
    /// <summary>False where waiting mends nothing: it is no register, a newer program's, or damaged.</summary>
    public static bool MayPass(RegisterException error) => error.Fault is not (RegisterFault.NotARegister or RegisterFault.Newer or RegisterFault.Damaged);
}
