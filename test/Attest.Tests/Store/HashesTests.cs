using Attest.Store;

namespace Attest.Tests.Store;

public sealed class HashesTests
{
    [Fact]
    public void A_hash_is_sha256_in_lower_case() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Hashes.Of("abc"));

    [Fact]
    public void A_link_of_the_chain_is_the_hash_of_the_one_before_and_the_row()
    {
        var zeros = new string('0', 64);

        Assert.Equal(Hashes.Of([.. new byte[32], .. "row"u8]), Hashes.Chain(zeros, "row"));
        Assert.NotEqual(Hashes.Chain(zeros, "row"), Hashes.Chain(Hashes.Of("other"), "row"));
    }
}
