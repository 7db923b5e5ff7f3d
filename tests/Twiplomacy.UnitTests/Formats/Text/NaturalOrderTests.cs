using Twiplomacy.Formats.Text;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Text;

public sealed class NaturalOrderTests
{
    [Fact]
    public void Numbers_in_names_count_by_their_value()
    {
        string[] names = ["page-10", "page-2", "page-1", "page-02", "page", "a/2/b", "a/10/b", "99999999999999999999999", "100000000000000000000000"];
        Assert.Equal(["99999999999999999999999", "100000000000000000000000", "a/2/b", "a/10/b", "page", "page-1", "page-02", "page-2", "page-10"],
            names.Order(NaturalOrder.Instance));
    }
}
