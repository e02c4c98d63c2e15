using Attest.App.Wording;
using Attest.Model;

namespace Attest.Tests.Model;

public sealed class EnumNamesTests
{
    [Fact]
    public void Every_name_is_snake_case_and_is_read_back()
    {
        Check<IncidentType>();
        Check<Bound>();
        Check<Group>();
        Check<Effect>();
        Check<DamageEffect>();
        Check<Stance>();
        Check<Scope>();
        Check<ClaimKind>();
        Check<DatePrecision>();
        Check<PlacePrecision>();
        Check<GradeValue>();
    }

    [Theory]
    [InlineData("AtLeast")]
    [InlineData("at least")]
    [InlineData("at_Least")]
    [InlineData("")]
    [InlineData("0")]
    public void Another_spelling_is_refused(string name) => Assert.Throws<ArgumentException>(() => EnumNames.Parse<Bound>(name));

    // The library and the program spell the same names, each by itself.
    static void Check<T>() where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            Assert.Matches("^[a-z]+(_[a-z]+)*$", EnumNames.Of(value));
            Assert.Equal(value, EnumNames.Parse<T>(EnumNames.Of(value)));
            Assert.Equal(EnumNames.Of(value), Words.Snake(value));
        }
    }
}
