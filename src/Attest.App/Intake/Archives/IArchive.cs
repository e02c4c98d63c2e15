namespace Attest.App.Intake.Archives;

/// <summary>A file that holds several reports.</summary>
interface IArchive
{
    /// <summary>Its records in order, each read when it is asked for; every record is answered for.</summary>
    /// <exception cref="InvalidDataException">Nothing more can be had of it.</exception>
    IEnumerable<Input> Read(Parcel parcel);
}
