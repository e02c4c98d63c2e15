namespace Attest.Store;

/// <summary>What a command wants of the register's file.</summary>
public enum RegisterUse
{
    /// <summary>It must be there; read-only will do.</summary>
    Existing,

    /// <summary>It is made where it is not there, and must be writable.</summary>
    CreateOrExtend,
}
