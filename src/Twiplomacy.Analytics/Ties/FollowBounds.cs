using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Ties;
using Twiplomacy.Formats.Catalogue;
using Twiplomacy.Formats.Text;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Analytics.Ties;

/// <summary>
/// Adds to what shows a follow without a date the earliest instant at which it can have begun, where the export's lists are newest first.
/// Accounts were created when a profile says so or, where ids have dates, when these say so.
/// </summary>
public sealed class FollowBounds(ListOrderQueries order)
{
    private static readonly HashSet<string> NewestFirst =
        new(ExportReading.Formats.Where(format => format.IsNewestFirst).Select(format => format.Id), StringComparer.Ordinal);

    /// <summary>Until then X counted its accounts, so that an id of an earlier date was never given to one.</summary>
    private static readonly DateTimeOffset FirstDated = new(2016, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same reasons, some with a bound.</summary>
    public async Task<IReadOnlyList<ExplainedEvidence>> AddAsync(
        IReadOnlyList<ExplainedEvidence> evidence, FoundAccount a, FoundAccount b, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var dated = evidence.Where(reason => reason.Evidence.IsDated).Select(reason => reason.Evidence.ObservationId).ToHashSet();
        bool IsBounded(ExplainedEvidence reason) => reason.Evidence is { IsYes: true, IsDated: false, Statement: null, Row: not null }
            && !dated.Contains(reason.Evidence.ObservationId) && reason.Source.Format is { } format && NewestFirst.Contains(format);
        var asked = evidence.Where(IsBounded).Select(reason => reason.Evidence)
            .Select(said => (said.OwnerProfile, said.ObservationId)).Distinct().ToList();
        if (asked.Count == 0) return evidence;
        var listed = (await order.MembersAsync(asked, cancellationToken)).ToLookup(account => account.ObservationId);
        var accounts = await CreatedAsync(a, b, cancellationToken);
        FollowBound? BoundOf(ExplainedEvidence reason) => FollowBound.Of(
            reason.Evidence.Row!.Value, Creations(listed[reason.Evidence.ObservationId]), accounts, reason.Source.CapturedAt);
        return [.. evidence.Select(reason => IsBounded(reason) ? reason with { NotBefore = BoundOf(reason) } : reason)];
    }

    private async Task<List<DateTimeOffset>> CreatedAsync(FoundAccount a, FoundAccount b, CancellationToken cancellationToken)
    {
        var said = await order.CreatedAsync([a.Profile, b.Profile], cancellationToken);
        return [.. ((FoundAccount[])[a, b]).Where(account => account.Key.Kind == ProfileKeyKind.Id)
            .Select(account => said.TryGetValue(account.Profile, out var created) ? created : ById(account.Key.Platform, account.Key.Value))
            .OfType<DateTimeOffset>()];
    }

    private static List<ListedCreation> Creations(IEnumerable<ListedAccount> listed) =>
        [.. listed.Select(account => (account.Row, At: account.CreatedAt ?? ById(account.Platform, account.Id)))
            .Where(account => account.At is not null).Select(account => new ListedCreation(account.Row, account.At!.Value))];

    private static DateTimeOffset? ById(string platform, string id) =>
        PlatformTable.Shipped.Find(platform) is { HasDatedIds: true } && Snowflake.InstantOf(id) is { } at && at >= FirstDated ? at : null;
}
