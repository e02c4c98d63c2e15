using Attest.Model;
using Attest.Reconcile;

namespace Attest.App.Wording;

/// <summary>Types of incidents in plain words.</summary>
static class TypeWords
{
    public static string Of(IncidentType type) => IncidentTitle.KindOf(type);
}
