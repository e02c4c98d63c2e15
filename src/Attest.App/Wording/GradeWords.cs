using Attest.Model;

namespace Attest.App.Wording;

/// <summary>Grades in words.</summary>
static class GradeWords
{
    public static string Of(GradeValue grade) => grade == GradeValue.None ? "cannot tell" : Words.Plain(grade);
}
