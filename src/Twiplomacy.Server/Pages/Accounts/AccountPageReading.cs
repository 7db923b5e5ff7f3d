using System.Text.Json;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Core.Time;
using Twiplomacy.Server.Api.Accounts;
using Twiplomacy.Server.Api.Rankings;
using Twiplomacy.Server.Pages.Panels;

namespace Twiplomacy.Server.Pages.Accounts;

/// <summary>
/// Reads what the page of an account shows: as of an instant where one is asked for, by an edition where it is in one, else as
/// things stand today.
/// </summary>
public sealed class AccountPageReading(AccountFinder finder, AccountEditionReading editions, KeptStudies studies, AccountTimeReading times)
{
    private static readonly TimeSpan EvidenceAge = new EditionSettings().EvidenceAge;

    /// <param name="asked">The instant asked for, or null.</param>
    /// <param name="today">The end of today.</param>
    public async Task<AccountView> ReadAsync(string id, string? edition, DateTimeOffset? asked, TieChoice choice, DateTimeOffset today, CancellationToken ct)
    {
        var found = await AccountEndpoints.FindAsync(id, finder, null, ct);
        var panel = AccountEndpoints.PanelOf(found);
        var among = await editions.ReadAsync(found, panel, edition, ct);
        if (asked is not null) among = among.Unchosen;
        var seen = await times.SeenAsync(found, today, ct);
        var age = among.Revision is { } revision ? JsonSerializer.Deserialize<EditionSettings>(revision.Settings, EditionJson.Options)!.EvidenceAge : EvidenceAge;
        var (asOf, studied) = among.Revision is { } edited
            ? (edited.AsOf, panel is null ? null : await studies.FindAsync(panel, edited.AsOf, age, ct))
            : asked is { } instant ? (instant, panel is null ? null : await studies.FindAsync(panel, instant, age, ct))
            : await WithoutEditionAsync(found, panel, seen, today, ct);
        return new AccountView
        {
            Account = among.Member is { } member ? RankedAccount.Of(member) with { Id = found.Key.ToString() } : Described(found, asOf),
            AsOf = asOf, Panel = panel, Edition = among.Revision, Editions = among.Editions, Measures = among.Measures, History = among.History, Population = among.Population,
            IsAsked = asked is not null, CapturedAt = seen is [.., var latest] ? latest.At : null,
            IsOtherEdition = edition is not null && among.Revision is { } other && other.Slug != edition,
            Times = await times.ReadAsync(found, seen, studied, age, ct), Ties = TiesOf(found, studied, choice),
            Peers = studied?.Study.Members.Count - 1, Handles = found.Handles, Offices = found.Descriptions,
        };
    }

    // Today says nothing of an account that was last captured years ago, or has left the panel: then the day of its last
    // capture does.
    private async Task<(DateTimeOffset AsOf, StudiedPanel? Studied)> WithoutEditionAsync(
        FoundAccount account, string? panel, IReadOnlyList<ReachPoint> seen, DateTimeOffset today, CancellationToken ct)
    {
        if (panel is null) return (today, null);
        var studied = await studies.FindAsync(panel, today, EvidenceAge, ct);
        if (seen is not [.., var last] || (today - last.At <= EvidenceAge && studied?.NumberOf(account.Profile) >= 0)) return (today, studied);
        var day = Capture.EndOf(DateOnly.FromDateTime(last.At.UtcDateTime));
        return (day, await studies.FindAsync(panel, day, EvidenceAge, ct));
    }

    private static AccountTies? TiesOf(FoundAccount account, StudiedPanel? studied, TieChoice choice)
    {
        if (studied?.NumberOf(account.Profile) is not (>= 0 and var number)) return null;
        var peers = PeerTies.Of(studied.Study, studied.Ties, number);
        return new AccountTies(
            choice, [.. peers.Where(tie => choice.Takes(tie))], Enum.GetValues<TieChoice>().ToDictionary(each => each, each => peers.Count(tie => each.Takes(tie))),
            PeerReach.Of(peers), Worklist.Of(studied.Study, studied.Ties, number));
    }

    private static RankedAccount Described(FoundAccount account, DateTimeOffset asOf)
    {
        var newest = account.Descriptions is [.., var last] ? last : null;
        return new RankedAccount
        {
            Id = account.Key.ToString(), Platform = account.Key.Platform, Handle = account.HandleAt(asOf), Actor = newest?.Actor,
            Kind = newest?.Kind, Country = newest?.Country,
        };
    }
}
