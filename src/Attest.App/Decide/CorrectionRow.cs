namespace Attest.App.Decide;

/// <summary>One row of a file of corrections, as typed.</summary>
/// <param name="Line">The row as a spreadsheet counts them: the names are row 1.</param>
/// <param name="Decision">What is ruled, as <see cref="CorrectionTable.Rulings"/> has it.</param>
/// <param name="By">Empty where the file does not say.</param>
sealed record CorrectionRow(int Line, string Decision, string Subject, string Field, string Value, string With, string Reason, string By);
