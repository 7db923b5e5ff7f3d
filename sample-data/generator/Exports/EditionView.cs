using Twiplomacy.SampleData.Facts;
using Twiplomacy.SampleData.Panels;
using Twiplomacy.SampleData.Randomness;
using Twiplomacy.SampleData.Ties;

namespace Twiplomacy.SampleData.Exports;

/// <summary>The made-up world at one edition's capture, as exporters would have met it.</summary>
public sealed class EditionView(Edition edition, Population population, FollowHistory history, SplitMix random)
{
    private const double ShownOfPartialList = 0.6;

    private readonly FollowGraph _graph = history.At(edition);
    private readonly FollowRules _rules = new(edition);
    private readonly Audiences _audiences = new(random);
    private readonly ProfileFigures _figures = new(random.Stream("profiles"));

    public Edition Edition => edition;

    public string Year => $"{edition.Year}";

    public string Captured => $"{edition.Captured:yyyy-MM-dd}";

    /// <summary>In alphabetical order of the handles of the day.</summary>
    public IReadOnlyList<Account> Members { get; } =
        [.. population.Members(edition).OrderBy(account => account.RowAt(edition.Captured).Handle, StringComparer.Ordinal)];

    /// <summary>The members whose whole lists, as to the panel, were exported.</summary>
    public IEnumerable<Account> Owners => Members.Where(_rules.ShowsFollowing);

    public IEnumerable<Account> PartOwners => Members.Where(account => account.Role == Role.PartlySeen);

    public IReadOnlyList<Account> SeenByFollowers => [.. Members.Where(account => account.Role == Role.SeenByFollowers)];

    public IReadOnlyList<Account> Suspended => [.. Members.Where(account => account.Role == Role.Suspended && _rules.HasLeftSight(account))];

    public Account Get(string handle) => population.Get(handle);

    public string HandleOf(Account account) => account.RowAt(edition.Captured).Handle;

    public IEnumerable<Account> FollowedBy(Account owner) => Members.Where(followed => _graph.Follows(owner, followed));

    public IEnumerable<Account> FollowersOf(Account owner) => Members.Where(follower => _graph.Follows(follower, owner));

    public DateTimeOffset At(int hour, int minute) => new(edition.Captured, new TimeOnly(hour, minute), TimeSpan.Zero);

    public IEnumerable<(Account, Account)> TiesOf(IEnumerable<Account> owners) =>
        owners.SelectMany(FollowedBy, (owner, followed) => (owner, followed));

    /// <summary>The ties of a partial list: some are left out.</summary>
    public IEnumerable<(Account, Account)> ShownTiesOf(IEnumerable<Account> owners)
    {
        var shown = random.Stream($"partial {edition.Year}");
        return TiesOf(owners).Where(_ => shown.Chance(ShownOfPartialList)).ToList();
    }

    /// <summary>All peers that follow the owner and some of its many other followers, in the export's own order.</summary>
    public IReadOnlyList<string> FollowerIds(Account owner)
    {
        var peers = FollowersOf(owner).Select(account => account.Id!).ToList();
        return Mixed([.. peers, .. _audiences.Take(owner, "followers", ProfileFigures.FollowersInArchive(owner, edition) - peers.Count)], owner);
    }

    /// <summary>All ids that the owner follows.</summary>
    public IReadOnlyList<string> FollowingIds(Account owner) => Mixed(
        [.. FollowedBy(owner).Select(account => account.Id!), .. _audiences.Take(owner, "following", _audiences.FollowedOutside(owner))], owner);

    private List<string> Mixed(List<string> ids, Account owner)
    {
        random.Stream($"order {owner.Handle} {edition.Year}").Shuffle(ids);
        return ids;
    }

    public TwarcUser User(Account account) => Named(account) with
    {
        Counts = (
            _figures.Followers(account, edition), FollowedBy(account).Count() + _audiences.FollowedOutside(account),
            _figures.Posts(account, edition), _figures.Listed(account, edition)),
        Protected = account.Role == Role.Protected && _rules.HasLeftSight(account),
    };

    public TwarcUser Named(Account account) => new(
        account.Id!, HandleOf(account), account.RowAt(edition.Captured).Actor, null,
        CreatedAt: account.Handle == "JZarif" ? "2013-09-02T00:00:00.000Z" : null);
}
