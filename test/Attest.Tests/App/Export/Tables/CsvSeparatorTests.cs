using System.Text;
using Attest.App.Export.Tables;

namespace Attest.Tests.App.Export.Tables;

public sealed class CsvSeparatorTests
{
    [Theory]
    [InlineData("a,b,c\n1,2,3\n", ',')]
    [InlineData("a;b;c\n1;2;3\n", ';')]
    // Cells below may hold more of the other.
    [InlineData("a,b\nx;y;z;w,2\n", ',')]
    [InlineData("a;b\n\"1,2,3,4\";2\n", ';')]
    [InlineData("a", ',')]
    [InlineData("", ',')]
    public void The_row_of_names_tells(string table, char separator)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(table));

        Assert.Equal(separator, CsvSeparator.Of(stream));
        Assert.Equal(0, stream.Position);
    }
}
