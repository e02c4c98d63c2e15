namespace Attest.Eval.Muc;

/// <summary>Parts of the corpus: folders of texts and the templates that go with them.</summary>
/// <param name="Gold">Templates in GTT form, one document a line.</param>
sealed record MucParts(IReadOnlyList<string> Folders, string Gold)
{
    public static MucParts Development { get; } = new(["muc4/dev"], "muc4/gtt/train.json");

    public static MucParts Tests { get; } = new(["muc4/tst1", "muc4/tst2"], "muc4/gtt/dev.json");
}
