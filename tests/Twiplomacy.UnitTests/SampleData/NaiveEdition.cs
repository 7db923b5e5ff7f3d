using System.Globalization;

namespace Twiplomacy.UnitTests.SampleData;

/// <summary>
/// The three-valued ties among the panel's members at the end of a day, straight from the definition: later evidence
/// overrides earlier, a yes wins over a no of the same day, evidence older than 366 days is no evidence.
/// </summary>
public sealed class NaiveEdition
{
    private const int EvidenceAge = 366;

    private static readonly NaivePanel Panel = new();
    private static readonly IReadOnlyList<NaiveList> Lists = new NaiveLists(Panel).ReadAll();

    private readonly Dictionary<(string, string), (DateOnly Day, bool Follows)> _evidence = [];
    private readonly List<string> _accounts;

    public NaiveEdition(string day) : this(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))
    {
    }

    private NaiveEdition(DateOnly day)
    {
        Members = Panel.Members(day);
        _accounts = [.. Members.Select(row => row.Account)];
        var young = Lists.Where(list => list.Captured <= day && day.DayNumber - list.Captured.DayNumber <= EvidenceAge);
        foreach (var sameDay in young.GroupBy(list => list.Captured).OrderBy(group => group.Key)) Take([.. sameDay]);
    }

    public IReadOnlyList<NaivePanelRow> Members { get; }

    public static string Account(string handle) => Panel.Account(handle);

    private void Take(List<NaiveList> sameDay)
    {
        var present = Panel.MemberAccounts(sameDay[0].Captured);
        foreach (var list in sameDay.Where(list => list.Scope != NaiveScope.Part))
        {
            var covered = list.Scope == NaiveScope.Whole ? _accounts : [.. _accounts.Where(present.Contains)];
            foreach (var other in covered.Where(other => other != list.Owner && !(list.ById && other[0] == '@'))) Note(list, other, false);
        }
        foreach (var list in sameDay)
        {
            foreach (var other in list.Members) Note(list, other, true);
        }
    }

    private void Note(NaiveList list, string other, bool follows) =>
        _evidence[list.IsFollowing ? (list.Owner, other) : (other, list.Owner)] = (list.Captured, follows);

    public bool? Follows(string follower, string followed) =>
        _evidence.TryGetValue((follower, followed), out var known) ? known.Follows : null;

    /// <summary>True: mutual; false: not; null: unknown.</summary>
    public bool? Mutual(string one, string other) => (Follows(one, other), Follows(other, one)) switch
    {
        (false, _) or (_, false) => false,
        (true, true) => true,
        _ => null,
    };

    public int MutualPeers(string account) => _accounts.Count(other => other != account && Mutual(account, other) == true);

    /// <summary>As many mutual peers as it can have at most.</summary>
    public int MostMutualPeers(string account) => _accounts.Count(other => other != account && Mutual(account, other) != false);

    public int PeerFollowers(string account) => _accounts.Count(other => Follows(other, account) == true);

    public IReadOnlyList<string> Following(string account) => [.. _accounts.Where(other => Follows(account, other) == true)];

    /// <summary>The oldest capture that any of its ties with a member rests on.</summary>
    public DateOnly OldestEvidence(string account) => _accounts
        .SelectMany(other => new[] { (account, other), (other, account) }).Where(_evidence.ContainsKey).Min(tie => _evidence[tie].Day);
}
