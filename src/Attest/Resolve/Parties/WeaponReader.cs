using Attest.Extract;
using Attest.Names;

namespace Attest.Resolve.Parties;

/// <summary>The weapons and aircraft that a sentence names, generic words left out.</summary>
public sealed class WeaponReader(WeaponTable weapons)
{
    public IEnumerable<string> Read(SentenceReading sentence) =>
        weapons.Scan([.. sentence.Tokens.Select(token => token.Text)])
            .Where(match => !match.Row.IsGeneric).Select(match => match.Row.Name);
}
