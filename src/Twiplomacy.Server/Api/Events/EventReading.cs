using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Changes;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Server.Api.Accounts;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Server.Web.Queries;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Api.Events;

/// <summary>Which events are asked for.</summary>
public sealed record EventFilter(InstantParameter? From, InstantParameter? To, string? Type, string? Account, string? Panel);

/// <summary>The events that a filter takes, in order of time, kind and accounts.</summary>
/// <param name="Panel">Among whose members.</param>
public sealed record FoundEvents(string Panel, IReadOnlyList<PanelChange> Changes);

/// <summary>Reads what changed between accounts of a panel as a request asks for it.</summary>
public sealed class EventReading(PanelChanges changes, PanelFinder lookup, PanelQueries panels, AccountFinder finder, WorkGate gate)
{
    public async Task<FoundEvents> ReadAsync(EventFilter filter, DateTimeOffset now, CancellationToken ct)
    {
        Period.Require(filter.From?.Instant, filter.To?.Instant);
        await lookup.RequireAsync(filter.Panel, ct);
        var until = filter.To?.Instant ?? now;
        var account = filter.Account is null ? null : await AccountEndpoints.FindAsync(filter.Account, finder, new InstantParameter(until), ct, "account");
        var slug = filter.Panel ?? (account is null ? null : AccountEndpoints.PanelOf(account)) ?? await OnlyPanelAsync(ct);
        var found = await changes.FindAsync(slug, filter.From?.Instant ?? DateTimeOffset.MinValue, until, gate, ct)
            ?? throw new ProblemException(ApiProblem.NotFound(MissingKind.Panel, slug));
        return new FoundEvents(slug, [.. found
            .Where(change => account is null || change.Account.Account == account.Key || change.Other.Account == account.Key)
            .Where(change => filter.Type is null || ApiJson.Word(change.Kind) == filter.Type)
            .Order(Comparer<PanelChange>.Create((a, b) => Position(a).CompareTo(Position(b))))]);
    }

    /// <summary>The sort key of an event, for a cursor.</summary>
    public static object[] KeyOf(EventAnswer row) => [row.By, (int)row.Type, row.Account.Id, row.Other.Id];

    /// <summary>How an event stands to the one that a cursor names: before (negative), at it, or after.</summary>
    public static int Compare(PanelChange change, CursorKey key) =>
        Position(change).CompareTo((key.Instant(0), (ChangeKind)key.Number(1), Account(key, 2), Account(key, 3)));

    private static (DateTimeOffset By, ChangeKind Kind, ProfileKey Account, ProfileKey Other) Position(PanelChange change) =>
        (change.By, change.Kind, change.Account.Account, change.Other.Account);

    private static ProfileKey Account(CursorKey key, int index) => ProfileKey.TryParse(key.Text(index), out var account) ? account : default;

    private async Task<string> OnlyPanelAsync(CancellationToken ct)
    {
        var all = await panels.ListAsync(ct);
        return all.Count == 1 ? all[0].Slug : throw new ProblemException(ApiProblem.BadRequest(
            ProblemFault.Of(RequestMessages.OneOf("panel", "account")) with { Parameter = "panel", Allowed = [.. all.Select(p => p.Slug)] }));
    }
}
