using System.Globalization;

namespace Attest.Store.Queries;

/// <summary>Days as the tables hold them: ISO 8601, so that their order is that of their letters.</summary>
static class IsoDay
{
    const string Form = "yyyy-MM-dd";

    public static string Of(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    public static DateOnly Parse(string day) => DateOnly.ParseExact(day, Form, CultureInfo.InvariantCulture);
}
