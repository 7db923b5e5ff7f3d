using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Accounts;

namespace Twiplomacy.Analytics.Rankings;

/// <summary>
/// The counts that profiles show: the latest observation within the evidence's age. An account without one could have
/// any count, so it can stand before or behind everybody.
/// </summary>
public sealed class FollowerCounts(ProfileObservationQueries observations, AccountQueries accounts)
{
    /// <summary>The columns <c>followers</c>, <c>following</c> and <c>listed</c>.</summary>
    /// <param name="shown">For each member what its profile showed within the evidence's age, latest first.</param>
    public static IReadOnlyList<MeasureColumn> Columns(IReadOnlyList<IReadOnlyList<ProfileObservation>> shown) =>
    [
        Column("followers", shown, o => o.Followers),
        Column("following", shown, o => o.Following),
        Column("listed", shown, o => o.Listed),
    ];

    /// <summary>For each member what its profile showed in [from, to], latest first.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<ProfileObservation>>> ShownAsync(
        IReadOnlyList<PanelMember> members, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(members);
        var numbers = members.Select((m, i) => (m.Profile, i)).ToDictionary(p => p.Profile, p => p.i);
        var tenures = await accounts.ListTenuresOfAccountsAsync([.. numbers.Keys], cancellationToken);
        var handles = tenures.ToLookup(t => t.HandleProfile);
        var profiles = numbers.Keys.Concat(handles.Select(h => h.Key)).Distinct().ToList();
        var perMember = members.Select(_ => new List<ProfileObservation>()).ToArray();
        foreach (var observation in await observations.ListAsync(profiles, from, to, cancellationToken))
        {
            var account = handles[observation.Profile]
                .FirstOrDefault(t => t.From <= observation.ObservedAt && observation.ObservedAt < t.To)?.Account ?? observation.Profile;
            if (numbers.TryGetValue(account, out var i)) perMember[i].Add(observation);
        }
        foreach (var list in perMember) list.Sort((a, b) => b.ObservedAt.CompareTo(a.ObservedAt));
        return perMember;
    }

    /// <summary>What a profile last showed of the account's state; of several at one instant the worst, whatever the order of imports.</summary>
    public static AccountStatus? StatusOf(IReadOnlyList<ProfileObservation> shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        var told = shown.Where(o => o.Status is not null).ToList();
        return told.Count == 0 ? null : told.Where(o => o.ObservedAt == told[0].ObservedAt).Max(o => o.Status);
    }

    private static MeasureColumn Column(
        string measure, IReadOnlyList<IReadOnlyList<ProfileObservation>> observed, Func<ProfileObservation, long?> count)
    {
        // At equal instants the larger count is taken, so that the order of imports does not matter.
        var values = observed.Select(list => list.Where(o => count(o) is not null)
            .GroupBy(o => o.ObservedAt).FirstOrDefault()?.Max(count)).ToArray();
        return new MeasureColumn(measure, [.. values.Select(value => value is { } known ? new MeasureCell(known, known, known, 1) : new MeasureCell(null, 0, null, 0))]);
    }
}
