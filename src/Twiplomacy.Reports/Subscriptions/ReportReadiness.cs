using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Reports;
using Twiplomacy.Reports.Content;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Reports.Subscriptions;

/// <summary>Whether the data of a period are in.</summary>
public sealed class ReportReadiness(ReportDataQueries data, PanelEvents events, PanelQueries panels, EditionQueries editions)
{
    /// <summary>
    /// What is still missing; empty if nothing is: no import or edition is under way, and of each of the team's
    /// own accounts a list was captured in the period. A sealed edition in the period has all it needs.
    /// </summary>
    public async Task<IReadOnlyList<MissingData>> MissingAsync(SubscriptionTerms terms, ReportPeriod period, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(period);
        var missing = new List<MissingData>();
        var (imports, builds) = await data.CountOpenWorkAsync(cancellationToken);
        if (imports > 0) missing.Add(new MissingData.OpenImports(imports));
        if (builds > 0) missing.Add(new MissingData.OpenEditions(builds));
        if (terms.Accounts.Count > 0 && !await IsSealedAsync(terms.Panel, period, cancellationToken))
            missing.AddRange(await WithoutCaptureAsync(terms, period, cancellationToken));
        return missing;
    }

    private async Task<bool> IsSealedAsync(string panel, ReportPeriod period, CancellationToken cancellationToken) =>
        (await editions.ListAsync(panel, cancellationToken)).Any(edition => edition.IsSealed && edition.AsOf > period.From && edition.AsOf <= period.To);

    private async Task<IEnumerable<MissingData>> WithoutCaptureAsync(SubscriptionTerms terms, ReportPeriod period, CancellationToken cancellationToken)
    {
        if (await panels.FindAsync(terms.Panel, cancellationToken) is not { } panel) return [];
        var study = await events.StudyAsync(terms.Panel, period.To, cancellationToken);
        var own = MemberChoice.Of(study.Members, terms.Accounts, panel.Platform).Members.Select(number => study.Members[number]).ToList();
        var captures = await events.CapturesAsync([.. own.Select(member => member.Profile)], period.To, cancellationToken);
        var fresh = captures.Where(list => list.Max() > period.From).Select(list => list.Key.Profile).ToHashSet();
        return own.Where(member => !fresh.Contains(member.Profile))
            .Select(member => new MissingData.NoCapture(NameOf(member.Handle, member.Account), period.From));
    }

    private static string NameOf(string? handle, ProfileKey account) => handle is null ? account.ToString() : "@" + handle;
}
