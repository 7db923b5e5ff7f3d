using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Analytics.Accounts;

/// <summary>
/// Tells which captures of an account arrived late: they were taken in after a capture of it on a later day (UTC) already had
/// been. A picture of the account that was published in between did not know them.
/// </summary>
public sealed class LateCaptures(AccountQueries accounts, CaptureArrivalQueries arrivals)
{
    /// <summary>Late captures with the instant at which they were taken in.</summary>
    public async Task<IReadOnlyDictionary<DateTimeOffset, DateTimeOffset>> ListAsync(FoundAccount account, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        var profiles = (await accounts.ListTenuresOfAccountsAsync([account.Profile], cancellationToken)).Select(tenure => tenure.HandleProfile);
        return Among(await arrivals.ListAsync([.. profiles.Append(account.Profile).Distinct()], cancellationToken));
    }

    /// <param name="captures">In order of capture.</param>
    public static IReadOnlyDictionary<DateTimeOffset, DateTimeOffset> Among(IReadOnlyList<CaptureArrival> captures)
    {
        ArgumentNullException.ThrowIfNull(captures);
        var late = new Dictionary<DateTimeOffset, DateTimeOffset>();
        var earliest = DateTimeOffset.MaxValue;
        foreach (var day in captures.GroupBy(capture => DateOnly.FromDateTime(capture.CapturedAt.UtcDateTime)).Reverse())
        {
            foreach (var capture in day.Where(capture => capture.TakenInAt > earliest)) late[capture.CapturedAt] = capture.TakenInAt;
            var first = day.Min(capture => capture.TakenInAt);
            if (first < earliest) earliest = first;
        }
        return late;
    }
}
