using Twiplomacy.Core.Accounts;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Accounts;

public sealed class HandleTenuresTests
{
    private const int Handle = 1;
    private const int OtherHandle = 2;

    [Fact]
    public void A_handle_seen_once_means_its_account_at_all_times() =>
        Assert.Equal([(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, 10)], Tenures(new HandleSighting(10, Handle, Day(5))));

    [Fact]
    public void After_a_rename_the_old_handle_means_nobody_known()
    {
        var tenures = Tenures(new HandleSighting(10, Handle, Day(1)), new HandleSighting(10, OtherHandle, Day(5)));

        Assert.Equal([(DateTimeOffset.MinValue, Day(5), 10), (Day(5), DateTimeOffset.MaxValue, null)], tenures);
    }

    [Fact]
    public void A_handle_that_is_taken_again_means_its_new_bearer_from_when_the_old_one_left()
    {
        var tenures = Tenures(
            new HandleSighting(10, Handle, Day(1)), new HandleSighting(10, OtherHandle, Day(3)), new HandleSighting(20, Handle, Day(5)));

        Assert.Equal([(DateTimeOffset.MinValue, Day(3), 10), (Day(3), DateTimeOffset.MaxValue, 20)], tenures);
    }

    [Fact]
    public void Tenures_follow_each_other_without_gap_and_do_not_depend_on_the_order_of_sightings()
    {
        var random = new Random(3);
        for (var round = 0; round < 300; round++)
        {
            var sightings = Enumerable.Range(0, random.Next(1, 8))
                .Select(_ => new HandleSighting(10 * random.Next(1, 4), random.Next(1, 3), Day(random.Next(1, 10)))).ToArray();
            var tenures = Tenures(sightings);
            random.Shuffle(sightings);
            Assert.Equal(tenures, Tenures(sightings));
            Assert.Equal((DateTimeOffset.MinValue, DateTimeOffset.MaxValue), (tenures[0].From, tenures[^1].To));
            Assert.All(tenures.Zip(tenures.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
        }
    }

    [Fact]
    public void At_the_instant_of_its_only_sighting_a_handle_means_the_account_seen()
    {
        var random = new Random(4);
        for (var round = 0; round < 300; round++)
        {
            // One handle a day at the most, as one account can bear only one and a handle has one bearer.
            var sightings = Enumerable.Range(1, 9).Where(_ => random.Next(2) == 0)
                .Select(day => new HandleSighting(10 * random.Next(1, 4), random.Next(1, 3), Day(day))).ToArray();
            var tenures = Tenures(sightings);
            foreach (var seen in sightings.Where(s => s.Handle == Handle))
                Assert.Equal(seen.Id, tenures.Single(t => t.From <= seen.SeenAt && seen.SeenAt < t.To).Id);
        }
    }

    private static DateTimeOffset Day(int day) => new(2014, 6, day, 0, 0, 0, TimeSpan.Zero);

    private static List<(DateTimeOffset From, DateTimeOffset To, int? Id)> Tenures(params HandleSighting[] sightings) =>
        [.. HandleTenures.Of(Handle, sightings).Select(t => (t.From, t.To, t.Id))];
}
