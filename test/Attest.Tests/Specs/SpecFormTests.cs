namespace Attest.Tests.Specs;

public sealed class SpecFormTests
{
    [Fact]
    public void Every_example_of_the_specs_is_in_the_form()
    {
        Assert.NotEmpty(Spec.All);
    }

    [Fact]
    public void No_text_stands_twice_with_the_same_date()
    {
        Assert.Empty(Spec.All.GroupBy(example => example.Text + example.Published).Where(same => same.Count() > 1).Select(same => same.Key));
    }
}
