using Attest.Names;

namespace Attest.Tests.Names;

/// <summary>What holds of folds and keys for every name, tried on names made of the letters that names are made of.</summary>
public sealed class NamePropertiesTests
{
    const string Letters = "aeiouAEIOUbcdfghklmnqrstwyzBDGHKMNSTZāīūḩşţ‘’'- .,éüçßłøДамаحلب東京-–/()_0123456789";

    static readonly string[] Parts = ["al-", "ez-", "Deir ", "Dayr ", "Tell ", "Sheikh ", "Ar ", "as-", "kh", "gh", "dh", "ch", "tch", "sh", "yy", "ww", "iya", "ah"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_fold_is_folded_already(int seed) => ForAll(seed, name => Assert.Equal(NameFold.Of(name), NameFold.Of(NameFold.Of(name))));

    [Theory, MemberData(nameof(Seeds))]
    public void A_fold_has_single_blanks_inside_and_none_outside(int seed) => ForAll(seed, name =>
    {
        var fold = NameFold.Of(name);
        Assert.Equal(fold.Trim(), fold);
        Assert.DoesNotContain("  ", fold, StringComparison.Ordinal);
        Assert.DoesNotContain(fold, letter => char.IsAsciiLetterUpper(letter) || char.IsPunctuation(letter));
    });

    [Theory, MemberData(nameof(Seeds))]
    public void Capitals_and_blanks_around_do_not_matter(int seed) => ForAll(seed, name =>
        Assert.Equal(NameKey.Of(name), NameKey.Of($"  {name.ToUpperInvariant()} ")));

    [Theory, MemberData(nameof(Seeds))]
    public void Names_that_fold_alike_share_their_key_and_their_spelling(int seed) => ForAll(seed, name =>
    {
        Assert.Equal(NameKey.Of(name), NameKey.Of(NameFold.Of(name)));
        Assert.Equal(NameKey.Spelling(NameFold.Of(name)), NameKey.Spelling(NameFold.Of(NameFold.Of(name))));
    });

    [Theory, MemberData(nameof(Seeds))]
    public void A_key_has_no_doubled_letters_and_no_vowel_but_a(int seed) => ForAll(seed, name =>
    {
        // Each word keeps its own letters, so the first of one may double the last of the other.
        foreach (var word in NameFold.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var key = NameKey.Of(word);
            for (var at = 1; at < key.Length; at++) Assert.NotEqual(key[at - 1], key[at]);
            Assert.DoesNotContain(key, letter => letter is 'e' or 'i' or 'o' or 'u');
        }
    });

    [Theory]
    [InlineData("Deir ez-Zor", "Dayr az Zawr")]
    [InlineData("Ar Raqqah", "Raqqa")]
    [InlineData("Khan Sheikhoun", "Khan Shaykhun")]
    [InlineData("Mazar-i-Sharif", "Mazar-e Sharif")]
    [InlineData("Al Hudaydah", "Hodeidah")]
    public void Spellings_of_one_place_share_a_key(string one, string other) => Assert.Equal(NameKey.Of(one), NameKey.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("‘’'")]
    [InlineData("-- /")]
    public void What_has_no_letters_has_no_key(string name) => Assert.Equal("", NameKey.Of(name));

    static void ForAll(int seed, Action<string> holds)
    {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var name = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(4) == 0 ? Parts[random.Next(Parts.Length)] : Letters[random.Next(Letters.Length)].ToString()));
            try
            {
                holds(name);
            }
            catch (Exception error) when (error is Xunit.Sdk.XunitException)
            {
                throw new InvalidOperationException($"It does not hold of \"{name}\".", error);
            }
        }
    }
}
