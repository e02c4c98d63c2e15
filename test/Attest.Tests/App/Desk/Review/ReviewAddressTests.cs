using Attest.App.Desk.Review;
using Attest.Store.Queries;

namespace Attest.Tests.App.Desk.Review;

public sealed class ReviewAddressTests
{
    [Fact]
    public void Every_reason_has_an_address_words_and_a_question()
    {
        foreach (var reason in Enum.GetValues<ReviewReason>())
        {
            Assert.Equal(reason, ReviewAddress.ReasonOf(ReviewAddress.Of(reason).Split('=')[1]));
            Assert.NotEqual("", ReviewWords.Of(reason));
            Assert.EndsWith("?", ReviewWords.Question(reason), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/review", "/review?ruled=d-1")]
    [InlineData("/review?reason=ungraded", "/review?reason=ungraded&ruled=d-1")]
    [InlineData("/review?ruled=d-0&reason=ungraded", "/review?reason=ungraded&ruled=d-1")]
    public void The_last_ruling_is_told(string back, string expected) => Assert.Equal(expected, ReviewAddress.Told(back, "d-1"));

    [Theory]
    [InlineData("/review?reason=ungraded", "/review?reason=ungraded")]
    [InlineData("/incidents/i-c-1", "/incidents/i-c-1")]
    [InlineData("//evil.example", "/review")]
    [InlineData("/\\evil.example", "/review")]
    [InlineData("javascript:alert(1)", "/review")]
    [InlineData("/a\r\nSet-Cookie: x", "/review")]
    [InlineData("", "/review")]
    [InlineData(null, "/review")]
    public void One_comes_back_to_the_desk_and_nowhere_else(string? back, string expected) => Assert.Equal(expected, ReviewAddress.Back(back));
}
