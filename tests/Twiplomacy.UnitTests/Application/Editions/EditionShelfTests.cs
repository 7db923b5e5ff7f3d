using Twiplomacy.Application.Editions;
using Twiplomacy.Storage.Editions;
using Xunit;

namespace Twiplomacy.UnitTests.Application.Editions;

public sealed class EditionShelfTests
{
    private static readonly DateTimeOffset First = new(2014, 1, 31, 0, 0, 0, TimeSpan.Zero);

    private static readonly EditionRevisionRow[] Monthly = [.. Enumerable.Range(0, 40).Select(month => Of("monthly", month))];

    [Theory]
    [InlineData(39, 10)]
    [InlineData(10, 10)]
    [InlineData(9, 9)]
    [InlineData(0, 0)]
    public void One_page_reads_thirty_editions_at_most_and_the_chosen_one_is_among_them(int chosen, int first)
    {
        var together = new EditionShelf(Monthly).ReadTogether(Monthly[chosen]);

        Assert.Equal(Monthly[first..(first + 30)], together);
    }

    [Fact]
    public void Few_editions_are_read_together_without_those_of_other_panels()
    {
        var yearly = new[] { Of("yearly", 0), Of("yearly", 12) };

        Assert.Equal(yearly, new EditionShelf([.. Monthly, .. yearly]).ReadTogether(yearly[0]));
    }

    [Fact]
    public void Of_many_panels_the_latest_are_read_together()
    {
        var panels = Enumerable.Range(0, 50).Select(panel => Of($"panel-{panel}", panel)).ToArray();

        Assert.Equal(panels.Reverse().Take(EditionShelf.MostTogether), new EditionShelf(panels).PanelsReadTogether);
    }

    private static EditionRevisionRow Of(string panel, int month) => new(
        month, month, $"{panel}-{month}", panel, "x", First.AddMonths(month), 1, true, 1, "{}", null, null, First, First, false, "{}");
}
