using System.Globalization;
using Twiplomacy.SampleData.Panels;
using Twiplomacy.SampleData.Randomness;

namespace Twiplomacy.SampleData.Exports;

/// <summary>
/// Made-up ids of the many accounts outside the panel that follow a member or are followed by it. They lie between 6.0
/// and 6.5 × 10^17, a range of which X issued no account ids; the audiences of two members overlap.
/// </summary>
public sealed class Audiences
{
    private const int PoolSize = 6000;

    private readonly List<string> _pool;
    private readonly SplitMix _random;

    public Audiences(SplitMix random)
    {
        _random = random.Stream("audiences");
        var ids = new HashSet<long>();
        while (ids.Count < PoolSize) ids.Add(_random.Between(600_000_000_000_000_000, 650_000_000_000_000_000));
        _pool = [.. ids.Select(id => id.ToString(CultureInfo.InvariantCulture))];
    }

    /// <summary>The same account always draws the same ids first, so that an audience grows and does not change.</summary>
    public IEnumerable<string> Take(Account account, string list, int count)
    {
        var start = _random.Stream($"{account.Handle} {list}").Below(PoolSize);
        return Enumerable.Range(0, count).Select(position => _pool[(start + position) % PoolSize]);
    }

    /// <summary>How many accounts outside the panel it follows; 0 for the two whose lists are exported with names.</summary>
    public int FollowedOutside(Account account) =>
        account.Handle is "StateDept" or "eu_eeas" ? 0 : 10 + _random.Stream(account.Handle).Below(190);
}
