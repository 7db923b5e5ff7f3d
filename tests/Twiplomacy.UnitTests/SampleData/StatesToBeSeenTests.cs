using System.Globalization;
using Xunit;

namespace Twiplomacy.UnitTests.SampleData;

public sealed class StatesToBeSeenTests
{
    private static readonly NaivePanel Panel = new();

    [Fact]
    public void Some_accounts_of_2014_cannot_be_ranked()
    {
        var edition = new NaiveEdition("2014-06-24");
        var unranked = edition.Members.Where(row => edition.MutualPeers(row.Account) < 0.9 * edition.MostMutualPeers(row.Account)).ToList();
        Assert.InRange(unranked.Count, 10, 40);
        Assert.Contains(unranked, row => row.Handle == "HoS_Palau");
    }

    [Fact]
    public void One_account_is_never_observed_and_has_no_known_id()
    {
        var row = Assert.Single(Panel.Rows, row => row.Account.StartsWith('@'));
        Assert.DoesNotContain(new NaiveLists(Panel).ReadAll(), list => list.Owner == row.Account);
    }

    [Fact]
    public void One_account_is_renamed_and_keeps_its_id()
    {
        var renamed = Panel.Rows.GroupBy(row => row.Account).Where(rows => rows.Select(row => row.Handle).Distinct().Count() > 1);
        Assert.Equal(["MFA_Kenya", "MoFA_Kenya"], Assert.Single(renamed).Select(row => row.Handle).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_office_is_handed_over_between_two_editions()
    {
        var handedOver = Panel.Rows.GroupBy(row => row.Account).Where(rows => rows.Select(row => row.Actor).Distinct().Count() > 1);
        var rows = Assert.Single(handedOver).OrderBy(row => row.From).ToList();
        Assert.Equal(["Manmohan Singh", "Narendra Modi"], rows.Select(row => row.Actor));
        Assert.Equal(rows[0].To.AddDays(1), rows[1].From);
    }

    [Fact]
    public void Three_rows_of_one_partial_list_cannot_be_read() =>
        Assert.Equal(3, SampleFiles.Lines("2015/partial.tsv").Count(line => !NaiveLists.IsReadable(line.Split('\t'))));

    [Fact]
    public void Most_made_up_ids_pass_the_whole_numbers_of_floating_point()
    {
        var ids = Panel.Rows.Where(row => row.Account[0] != '@').Select(row => row.Account).Distinct().ToList();
        Assert.InRange(ids.Count(id => Number(id) > 1L << 53), ids.Count / 4, ids.Count - 1);
        Assert.True(ids.Select(id => (double)Number(id)).Distinct().Count() < ids.Count);
    }

    private static long Number(string id) => long.Parse(id, CultureInfo.InvariantCulture);

    [Fact]
    public void Handles_are_such_as_X_allows() =>
        Assert.All(Panel.Rows, row => Assert.Matches("^[A-Za-z0-9_]{1,15}$", row.Handle));
}
