using Twiplomacy.Analytics.Changes;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Worklists;
using Twiplomacy.Core.Lists;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Reports.Content;

/// <summary>What happened around a team's own accounts: ties that came and went, steps that are open, lists that grow old.</summary>
public sealed class PanelEvents(
    PanelStudyLoader studies, PanelChanges changes, TieBalances balances, ReportDataQueries data, AccountQueries accounts)
{
    private static readonly TimeSpan EvidenceAge = TimeSpan.FromDays(366);

    /// <summary>The panel at an instant.</summary>
    /// <exception cref="ReportImpossibleException">There is no such panel.</exception>
    public async Task<PanelStudy> StudyAsync(string panel, DateTimeOffset asOf, CancellationToken cancellationToken) =>
        await studies.FindAsync(panel, asOf, null, cancellationToken) ?? throw new ReportImpossibleException(MissingDataMessages.NoPanel(panel));

    /// <summary>One report for each of some members, by their numbers in the study.</summary>
    internal async Task<IReadOnlyList<AccountReport>> AccountsAsync(
        PanelStudy study, IReadOnlyList<int> own, ReportBasis basis, TimeSpan oldAfter, CancellationToken cancellationToken)
    {
        if (own.Count == 0) return [];
        var (since, asOf) = (basis.Since, basis.AsOf);
        // A change that was seen at the very beginning was told by the report before.
        var news = await changes.FindAsync(study.PanelSlug, since.AddTicks(1), asOf, cancellationToken) ?? [];
        var ties = study.Ledger.At(asOf, EvidenceAge);
        var moved = await balances.FindAsync(basis, study, ties, own, EvidenceAge, news, cancellationToken);
        var captures = await CapturesAsync(own.Select(number => study.Members[number].Profile).ToList(), asOf, cancellationToken);
        return [.. own.Zip(moved, (number, balance) => new AccountReport(
            ReportedAccount.Of(study.Members[number]), balance,
            [.. Worklist.Of(study, ties, number).FollowBack.Select(step => ReportedAccount.Of(step.Peer))],
            [.. AgesOf(captures, study.Members[number].Profile, asOf, oldAfter)])
        {
            AreChangesKnown = IsCapturedAfter(since, captures, study.Members[number].Profile),
            AreTiesKnown = IsCapturedAfter(asOf - EvidenceAge, captures, study.Members[number].Profile),
        })];
    }

    /// <summary>For each account and list the latest capture, under whichever of its names it was taken.</summary>
    public async Task<ILookup<(int Profile, ListDirection Direction), DateTimeOffset>> CapturesAsync(
        IReadOnlyList<int> profiles, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var tenures = await accounts.ListTenuresOfAccountsAsync([.. profiles], cancellationToken);
        var names = profiles.Select(profile => (Name: profile, Account: profile, From: DateTimeOffset.MinValue, To: DateTimeOffset.MaxValue))
            .Concat(tenures.Select(t => (Name: t.HandleProfile, t.Account, t.From, t.To))).ToList();
        var seen = (await data.ListCapturesAsync([.. names.Select(name => name.Name).Distinct()], until, cancellationToken)).ToLookup(c => c.Profile);
        return names.SelectMany(name => seen[name.Name].Where(c => name.From <= c.CapturedAt && c.CapturedAt < name.To)
                .Select(c => (Key: (name.Account, c.Direction), c.CapturedAt)))
            .ToLookup(pair => pair.Key, pair => pair.CapturedAt);
    }

    /// <summary>Whether any list of a member was captured after one instant and up to another.</summary>
    public async Task<bool> IsAnythingCapturedAsync(PanelStudy study, DateTimeOffset after, DateTimeOffset until, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(study);
        return (await CapturesAsync([.. study.Members.Select(member => member.Profile)], until, cancellationToken)).Any(list => list.Any(at => at > after));
    }

    private static bool IsCapturedAfter(DateTimeOffset instant, ILookup<(int Profile, ListDirection Direction), DateTimeOffset> captures, int profile) =>
        ((ListDirection[])[ListDirection.Following, ListDirection.Followers]).Any(list => captures[(profile, list)].Any(at => at > instant));

    internal static IEnumerable<CaptureAge> AgesOf(
        ILookup<(int Profile, ListDirection Direction), DateTimeOffset> captures, int profile, DateTimeOffset asOf, TimeSpan oldAfter)
    {
        foreach (var list in (ListDirection[])[ListDirection.Following, ListDirection.Followers])
        {
            DateTimeOffset? latest = captures[(profile, list)].Select(at => (DateTimeOffset?)at).Max();
            var age = asOf - latest;
            yield return new CaptureAge(list, latest, age, age > oldAfter);
        }
    }
}
