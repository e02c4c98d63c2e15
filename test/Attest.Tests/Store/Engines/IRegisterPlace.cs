using System.Data.Common;

namespace Attest.Tests.Store.Engines;

/// <summary>Where a test keeps its registers: what holds of one engine is tested of the other by the same words.</summary>
public interface IRegisterPlace : IDisposable
{
    /// <summary>A register of that name, as `--register` takes it.</summary>
    string Register(string name = "attest.db");

    /// <summary>A way to its tables past the program, with what guards the rows out of the way.</summary>
    /// <param name="isGuarded">Leaves the guards where they are.</param>
    DbConnection Connect(string name = "attest.db", bool isGuarded = false);

    /// <summary>SQL that has a register take itself for one of that version.</summary>
    string SetVersion(int version);
}
