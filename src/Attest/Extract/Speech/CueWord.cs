using Attest.Model;

namespace Attest.Extract.Speech;

/// <summary>Where a cue's content stands.</summary>
[Flags]
enum CueFrames
{
    None = 0, Clause = 1, Object = 2, Predicate = 4, Of = 8, For = 16, At = 32, About = 64, Infinitive = 128, Relay = 256, With = 512,
}

/// <summary>A row of the table of cues.</summary>
sealed record CueWord(string Lemma, CueSense Sense, Stance Stance, CueFrames Frames)
{
    public bool Takes(CueFrames frame) => (Frames & frame) != 0;
}
