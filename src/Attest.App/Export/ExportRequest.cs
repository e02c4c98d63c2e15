using Attest.App.Export.Rules;

namespace Attest.App.Export;

/// <summary>What is to be written.</summary>
/// <param name="Format">One of <see cref="ExportFormats.All"/>.</param>
/// <param name="Rule">Turns words into numbers; null where words stay words.</param>
/// <param name="Engine">Name of this build.</param>
sealed record ExportRequest(string Format, HouseRule? Rule, string Engine);
