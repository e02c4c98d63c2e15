using Attest.Model;

namespace Attest.App.Desk.Register.Parts;

/// <summary>Outlines of grades on a field of 24 by 24, so that colour is not all that tells them apart.</summary>
static class GradeShapes
{
    public static string Outline(GradeValue grade) => grade switch
    {
        GradeValue.Confirmed => "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z",
        GradeValue.Fair => "M12 2.5L21.5 12L12 21.5L2.5 12z",
        GradeValue.Weak => "M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14z",
        GradeValue.Contested => "M12 3L22 20H2z",
        GradeValue.Discounted => "M6 3L12 9L18 3L21 6L15 12L21 18L18 21L12 15L6 21L3 18L9 12L3 6z",
        _ => "M5 5H19V19H5z",
    };

    /// <summary>True where the shape is a line only.</summary>
    public static bool IsOpen(GradeValue grade) => grade is GradeValue.Weak or GradeValue.None;
}
