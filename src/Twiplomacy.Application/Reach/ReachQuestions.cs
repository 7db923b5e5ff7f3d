using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Audiences;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Reach;

/// <summary>What can be asked of followers: of a profile's count over time, and of whole follower lists.</summary>
public sealed class ReachQuestions(
    NamedAccounts accounts, PanelFinder panels, PanelStudyLoader studies, AccountReach reach, AudienceReach audiences, TimeProvider time)
{
    private const int MostAccounts = 1000;
    private static readonly char[] Between = [',', ' '];

    // As far as the database's calendar goes, with a day's room for zones.
    private static readonly DateTimeOffset Ever = new(9999, 12, 30, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Followers, growth, peers and mutual ties at every observation.</summary>
    public async Task<ListResult<ReachAnswer>> AskAsync(ReachHistoryQuery query, CancellationToken cancellationToken)
    {
        Period.Require(query.From, query.To);
        await panels.RequireAsync(query.Panel, cancellationToken);
        var account = await accounts.GetAsync(query.Id, query.To, "id", cancellationToken);
        var points = await reach.HistoryAsync(
            account, query.Panel ?? NamedAccounts.PanelOf(account), query.From ?? DateTimeOffset.MinValue, query.To ?? NamedAccounts.Latest, cancellationToken);
        var after = query.After()?.Instant(0);
        var rows = points.OrderBy(point => point.At).Where(point => after is null || point.At > after);
        return new(query.Cut([.. rows.Take(query.Page.Fetch).Select(ReachAnswer.Of)], row => [row.At]), new About { AsOf = query.To });
    }

    /// <summary>The captures of whole follower lists, with what each gained and lost.</summary>
    public async Task<ListResult<AudienceAnswer>> AskAsync(AudienceHistoryQuery query, CancellationToken cancellationToken)
    {
        Period.Require(query.From, query.To);
        var account = await accounts.GetAsync(query.Id, query.To, "id", cancellationToken);
        var points = await audiences.HistoryAsync(Of(account, query.To), query.From ?? DateTimeOffset.MinValue, query.To ?? Ever, cancellationToken);
        // Several captures may share an instant: they are told apart by their place at it.
        var rows = points.GroupBy(point => point.Capture.CapturedAt)
            .SelectMany(at => at.Select((point, place) => AudienceAnswer.Of(point) with { Place = place }));
        if (query.After() is { } after)
            rows = rows.SkipWhile(row => (row.CapturedAt, row.Place).CompareTo((after.Instant(0), (int)after.Number(1))) <= 0);
        return new(query.Cut([.. rows.Take(query.Page.Fetch)], row => [row.CapturedAt, row.Place]), new About { AsOf = query.To });
    }

    /// <summary>Shared followers and the Jaccard index, exact.</summary>
    public async Task<ListResult<OverlapAnswer>> AskAsync(AudienceOverlapQuery query, CancellationToken cancellationToken)
    {
        var account = await accounts.GetAsync(query.Id, query.AsOf, "id", cancellationToken);
        var panel = query.With is null ? query.Panel ?? NamedAccounts.PanelOf(account) : null;
        var others = await AccountsAsync("with", query.With, panel, query.AsOf, cancellationToken);
        ProfileKey? last = query.After() is { } after && ProfileKey.TryParse(after.Text(0), out var key) ? key : null;
        var rest = others.Select(other => (Other: other, Key: ProfileKey.TryParse(other.Address, out var at) ? at : default))
            .Where(other => !(other.Key <= last)).OrderBy(other => other.Key).Select(other => other.Other).ToList();
        var pairs = await audiences.OverlapAsync(Of(account, query.AsOf), rest, query.AsOf ?? Ever, query.Page.Fetch, cancellationToken);
        return new(query.Cut([.. pairs.Select(OverlapAnswer.Of)], row => [row.Id]), new About { AsOf = query.AsOf });
    }

    public async Task<CommonReachAnswer> AskAsync(CommonReachQuery query, CancellationToken cancellationToken)
    {
        var asked = await AccountsAsync("accounts", query.Accounts, query.Panel, query.AsOf, cancellationToken);
        return CommonReachAnswer.Of(await audiences.CommonAsync(asked, query.AsOf ?? Ever, cancellationToken), query.AsOf ?? time.GetUtcNow());
    }

    private async Task<IReadOnlyList<AudienceAccount>> AccountsAsync(
        string field, string? named, string? panel, DateTimeOffset? asOf, CancellationToken cancellationToken)
    {
        if ((named is null) == (panel is null)) throw Refused(AskingMessages.OneOf(field, "panel"), field);
        if (panel is not null)
        {
            await panels.GetAsync(panel, "panel", cancellationToken);
            var members = await studies.FindMembersAsync(panel, asOf ?? Ever, cancellationToken) ?? [];
            return [.. members.Select(member => new AudienceAccount(member.Profile, member.Account.ToString(), member.Handle))];
        }
        var ids = named!.Split(Between, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count is 0 or > MostAccounts) throw Refused(ReachMessages.AccountsWanted(field, MostAccounts), field);
        var found = new List<AudienceAccount>();
        foreach (var id in ids) found.Add(Of(await accounts.GetAsync(id, asOf, field, cancellationToken), asOf));
        return [.. found.DistinctBy(account => account.Profile)];
    }

    private static RefusedException Refused(Message message, string field) => RefusedException.Invalid(new Fault(message) { Field = field });

    private static AudienceAccount Of(FoundAccount account, DateTimeOffset? at) =>
        new(account.Profile, account.Key.ToString(), account.HandleAt(at ?? Ever));
}
