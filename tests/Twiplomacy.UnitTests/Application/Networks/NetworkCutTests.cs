using Twiplomacy.Analytics.Editions;
using Twiplomacy.Application.Networks;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Editions;
using Xunit;

namespace Twiplomacy.UnitTests.Application.Networks;

public sealed class NetworkCutTests
{
    // A star around a, a triangle a-b-c, and the pair d-e.
    private static readonly NetworkPicture Picture = Of(
        [("a", "FR", 0), ("b", "FR", 0), ("c", "DE", 0), ("d", "US", 1), ("e", "FR", 1), ("f", null, 2)], [(0, 1), (0, 2), (1, 2), (0, 3), (3, 4)]);

    [Fact]
    public void Without_a_choice_all_is_shown()
    {
        var cut = NetworkCut.Of(Picture, _ => true, null);

        Assert.Equal(Enumerable.Range(0, 6), cut.Shown);
        Assert.Equal(Picture.Ties, cut.Ties);
    }

    [Fact]
    public void A_filter_keeps_its_accounts_and_the_ties_between_them()
    {
        var cut = NetworkCut.Of(Picture, member => member.Country == "FR", null);

        Assert.Equal([0, 1, 4], cut.Shown);
        Assert.Equal([(0, 1)], cut.Ties);
    }

    [Fact]
    public void Of_one_account_its_ties_alone_are_shown_and_whom_they_lead_to()
    {
        var cut = NetworkCut.Of(Picture, _ => true, 1);

        Assert.Equal([0, 1, 2], cut.Shown);
        Assert.Equal([(0, 1), (1, 2)], cut.Ties);
        Assert.Equal([5], NetworkCut.Of(Picture, _ => true, 5).Shown);
    }

    [Fact]
    public void One_account_is_shown_whatever_the_filter_takes()
    {
        var cut = NetworkCut.Of(Picture, member => member.Country == "FR", 3);

        Assert.Equal([0, 3, 4], cut.Shown);
        Assert.Equal([(0, 1), (1, 2)], cut.Ties);
    }

    [Fact]
    public void Communities_are_called_by_the_countries_of_most_of_their_accounts()
    {
        var names = CommunityCountries.Of(Picture);

        // FR has two of three; of d and e each has one, and all accounts of US stand there.
        Assert.Equal(["FR DE", "US FR", ""], names.Select(countries => string.Join(' ', countries)));
        Assert.Empty(CommunityCountries.Of(Picture with { Accounts = [] }));
    }

    private static NetworkPicture Of(IReadOnlyList<(string Account, string? Country, int Community)> accounts, IReadOnlyList<(int, int)> ties) => new(
        new EditionRevisionRow(1, 1, "e", "p", "x", DateTimeOffset.UnixEpoch, 1, true, 1, "{}", null, null, DateTimeOffset.UnixEpoch, null, false, "{}"),
        [.. accounts.Select((account, place) => new PicturedAccount(
            new EditionMemberRow(place, account.Account, null, null, null, account.Country, null, null, null, null, "{}"), 0, 0, 1, account.Community))],
        ties, 0);
}
