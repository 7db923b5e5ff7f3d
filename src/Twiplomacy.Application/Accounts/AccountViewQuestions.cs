using System.Text.Json;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Analytics.Worklists;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Time;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Accounts;

/// <summary>
/// Looks at an account as of an instant where one is asked for, by an edition where it is in one, else as things stand today.
/// </summary>
public sealed class AccountViewQuestions(
    NamedAccounts accounts, AccountEditionReading editions, KeptStudies studies, AccountTimeReading times, PanelQueries panels,
    RankExplanations explanations, TimeProvider time)
{
    private static readonly TimeSpan EvidenceAge = new EditionSettings().EvidenceAge;

    public async Task<AccountView> AskAsync(AccountViewQuery query, CancellationToken cancellationToken)
    {
        // A whole day is the same question for everybody who asks in it.
        var (edition, asked, choice, today) = (query.Edition, query.AsOf, TieChoices.Of(query.Ties), Days.EndOfToday(time));
        var found = await accounts.GetAsync(query.Id, null, "id", cancellationToken);
        var panel = await editions.PanelAsync(found, edition, cancellationToken);
        var among = await editions.ReadAsync(found, panel, edition, cancellationToken);
        if (asked is not null) among = among.Unchosen;
        var seen = await times.SeenAsync(found, today, cancellationToken);
        var age = among.Revision is { } revision
            ? JsonSerializer.Deserialize<EditionSettings>(revision.Settings, EditionJson.Options)!.EvidenceAge : EvidenceAge;
        var (asOf, studied) = among.Revision is { } edited
            ? (edited.AsOf, panel is null ? null : await studies.FindAsync(panel, edited.AsOf, age, cancellationToken))
            : asked is { } instant ? (instant, panel is null ? null : await studies.FindAsync(panel, instant, age, cancellationToken))
            : await WithoutEditionAsync(found, panel, seen, today, cancellationToken);
        // Who asks for a date asks for what stood then: later captures and editions are of another question.
        var isDated = asked is not null || edition is not null;
        var until = isDated ? [.. seen.Where(point => point.At <= asOf)] : seen;
        var before = seen.Where(point => point.At <= asOf).ToList();
        return new AccountView
        {
            Account = (among.Member is { } member ? RankedAccount.Of(member) : MemberOf(found, studied) ?? RankedAccount.Of(found, asOf)) with
            {
                Id = found.Key.ToString(),
            },
            MadeUp = among.Revision is { } sealedIn ? sealedIn.MadeUp : panel is null ? null : (await panels.FindAsync(panel, cancellationToken))?.MadeUp,
            AsOf = asOf, Panel = panel, Edition = among.Revision, Editions = among.Editions, Measures = among.Measures, Population = among.Population,
            History = isDated ? [.. among.History.Where(past => past.Revision.AsOf <= asOf)] : among.History,
            IsAsked = asked is not null, CapturedAt = seen is [.., var latest] ? latest.At : null,
            LastCapture = before is [.., var last] ? last.At : null, LastFollowers = before.LastOrDefault(point => point.Followers is not null),
            EvidenceAge = age,
            Explanation = among is { Revision: { } explained, Member: { } ranked } && among.Measures.ContainsKey(RankExplanations.Measure)
                ? await explanations.ExplainAsync(explained, ranked, cancellationToken) : null,
            IsOtherEdition = edition is not null && among.Revision is { } other && other.Slug != edition,
            Times = await times.ReadAsync(found, until, studied, age, cancellationToken), Ties = TiesOf(found, studied, choice),
            Peers = studied?.Study.Members.Count - 1, Handles = found.Handles, Offices = found.Descriptions,
        };
    }

    // Today says nothing of an account that was last captured years ago, or has left the panel: then the day of its last
    // capture does.
    private async Task<(DateTimeOffset AsOf, StudiedPanel? Studied)> WithoutEditionAsync(
        FoundAccount account, string? panel, IReadOnlyList<ReachPoint> seen, DateTimeOffset today, CancellationToken cancellationToken)
    {
        if (panel is null) return (today, null);
        var studied = await studies.FindAsync(panel, today, EvidenceAge, cancellationToken);
        if (seen is not [.., var last] || (today - last.At <= EvidenceAge && studied?.NumberOf(account.Profile) >= 0)) return (today, studied);
        var day = Capture.EndOf(DateOnly.FromDateTime(last.At.UtcDateTime));
        return (day, await studies.FindAsync(panel, day, EvidenceAge, cancellationToken));
    }

    private static AccountPeers? TiesOf(FoundAccount account, StudiedPanel? studied, TieChoice choice)
    {
        if (studied?.NumberOf(account.Profile) is not (>= 0 and var number)) return null;
        var peers = PeerTies.Of(studied.Study, studied.Ties, number);
        return new AccountPeers(
            choice, [.. peers.Where(tie => choice.Takes(tie))],
            Enum.GetValues<TieChoice>().ToDictionary(each => each, each => peers.Count(tie => each.Takes(tie))),
            PeerReach.Of(peers), Worklist.Of(studied.Study, studied.Ties, number));
    }

    // Whoever held the office at the instant, not whoever holds it now.
    private static RankedAccount? MemberOf(FoundAccount account, StudiedPanel? studied) =>
        studied?.NumberOf(account.Profile) is >= 0 and var number ? RankedAccount.Of(studied.Study.Members[number]) : null;
}
