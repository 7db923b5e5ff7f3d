using System.Text;
using Twiplomacy.Formats.Networks;
using Twiplomacy.Networks;
using Xunit;

namespace Twiplomacy.UnitTests.Networks;

public sealed class IdsAsTextTests
{
    [Theory]
    [InlineData(false, "id,mutual_follows\n101700000000000017,1\nann,1\n")]
    [InlineData(true, "id,mutual_follows\n\"=\"\"101700000000000017\"\"\",1\nann,1\n")]
    public async Task Ids_of_digits_stand_as_texts_for_spreadsheets_where_that_is_asked_for(bool idsAsText, string expected)
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "source,target\nann,101700000000000017\n101700000000000017,ann\n");
        using var network = NetworkAnalysis.Read([path], workers: 1, CancellationToken.None);
        using var output = new MemoryStream();

        await network.WriteAsync(["mutual_follows"], NetworkFormat.Csv, output, idsAsText);

        Assert.Equal(expected, Encoding.UTF8.GetString(output.ToArray()));
        File.Delete(path);
    }
}
