using Twiplomacy.Analytics.Changes;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Reports.Alerts;

/// <summary>Finds what an alert tells of in a time: from the stored changes of its panel, and from its editions.</summary>
public sealed class AlertFindings(PanelChanges changes, EditionFindings editions, GroupQueries groups)
{
    /// <summary>In order of time.</summary>
    /// <param name="after">Seen after this instant,</param>
    /// <param name="until">and at the latest at this one.</param>
    /// <exception cref="Analytics.Caching.WorkBusyException">Changes have to be computed, and too much is.</exception>
    /// <exception cref="Analytics.Caching.WorkTooLargeException">Changes have to be computed, and the panel has too many members.</exception>
    public async Task<IReadOnlyList<AlertItem>> FindAsync(AlertTerms terms, DateTimeOffset after, DateTimeOffset until, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var watched = new WatchedAccounts(terms, await groups.ListAsync(cancellationToken));
        var found = await changes.FindAsync(new PanelChangeQuestion(terms.Panel, after.AddTicks(1), until), cancellationToken);
        var ties = (found?.Rows ?? []).Where(change => IsAskedFor(change, terms, watched)).Select(change => ItemOf(change, terms.Language));
        return [.. ties.Concat(await editions.FindAsync(terms, watched, after, until, cancellationToken)).OrderBy(item => item.By)];
    }

    private static bool IsAskedFor(PanelChange change, AlertTerms terms, WatchedAccounts watched)
    {
        var (own, others) = change.Kind switch
        {
            ChangeKind.Followed or ChangeKind.Returned => (AlertKind.Follows, AlertKind.FollowedBy),
            ChangeKind.BecameMutual => (AlertKind.BecameMutual, AlertKind.BecameMutual),
            ChangeKind.StoppedBeingMutual => (AlertKind.StoppedBeingMutual, AlertKind.StoppedBeingMutual),
            _ => (AlertKind.Unfollows, AlertKind.UnfollowedBy),
        };
        return (terms.TellsOf(own) && Has(change.Account)) || (terms.TellsOf(others) && Has(change.Other));

        bool Has(PanelMember member) => watched.Has(member.Account, member.Handle, member.Country, change.By);
    }

    private static AlertItem ItemOf(PanelChange change, string language)
    {
        var (account, other) = (change.Account.Account.ToString(), change.Other.Account.ToString());
        return new AlertItem(
            EnumWord.Of(change.Kind), account, other, null, change.After, change.By,
            ChangeMessages.Happened(
                change.Kind, AlertFindingMessages.Name(change.Account, language), AlertFindingMessages.Name(change.Other, language)),
            $"/accounts/{AlertFindingMessages.Segment(account)}/ties/{AlertFindingMessages.Segment(other)}");
    }
}
