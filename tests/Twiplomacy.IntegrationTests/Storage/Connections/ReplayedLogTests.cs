using NpgsqlTypes;
using Twiplomacy.Storage.Connections;
using Xunit;

namespace Twiplomacy.IntegrationTests.Storage.Connections;

public sealed class ReplayedLogTests
{
    private readonly ReplayedLog _log = new();

    [Fact]
    public void A_standby_is_behind_since_the_oldest_place_that_it_has_not_come_to()
    {
        _log.Written(At(1), Place(100), isNeeded: false);
        _log.Written(At(2), Place(200), isNeeded: false);
        _log.Written(At(3), Place(300), isNeeded: false);

        Assert.Equal(At(4), _log.Behind(At(5)));
        _log.Replayed(Place(150));
        Assert.Equal(At(3), _log.Behind(At(5)));
        _log.Replayed(Place(300));
        Assert.Equal(TimeSpan.Zero, _log.Behind(At(5)));
    }

    [Fact]
    public void What_is_needed_is_there_when_its_place_is()
    {
        Assert.True(_log.HasNeeded);
        _log.Written(At(1), Place(100), isNeeded: true);
        _log.Written(At(2), Place(200), isNeeded: false);

        Assert.False(_log.HasNeeded);
        _log.Replayed(Place(99));
        Assert.False(_log.HasNeeded);
        _log.Replayed(Place(100));
        Assert.True(_log.HasNeeded);
    }

    private static TimeSpan At(int second) => TimeSpan.FromSeconds(second);

    private static NpgsqlLogSequenceNumber Place(ulong place) => new(place);
}
