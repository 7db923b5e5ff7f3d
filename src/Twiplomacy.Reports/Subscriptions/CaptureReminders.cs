using Twiplomacy.Core.Messages;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Delivery;
using Twiplomacy.Reports.Words;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Reports.Subscriptions;

/// <summary>The lists of one subscription's accounts that have grown old.</summary>
public sealed record SubscribedOldLists(SubscriptionRow Subscription, IReadOnlyList<OldList> Lists);

/// <summary>What one look for old lists found and did.</summary>
/// <param name="Lines">One for each list, as in "@x’s following list is 40 days old.", each once.</param>
/// <param name="Queued">How many reminders were queued.</param>
public sealed record RemindingSummary(IReadOnlyList<Message> Lines, int Queued);

/// <summary>
/// Finds which lists of the accounts that somebody subscribed to have grown old, and reminds by mail: those whom the
/// settings name, else the subscription's recipients. Of one capture of a list nobody is told twice before it has grown
/// older by the same span again.
/// </summary>
public sealed class CaptureReminders(
    SubscriptionQueries subscriptions, PanelEvents events, PanelQueries panels, ReportWriter reports, MailOptions options)
{
    /// <summary>Queues the reminders that are due. Looking again changes nothing.</summary>
    public async Task<RemindingSummary> QueueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (lines, queued) = (new List<Message>(), 0);
        foreach (var (subscription, lists) in await FindAsync(now, cancellationToken))
        {
            lines.AddRange(lists.Select(list => ReportWords.IsOld(list, now)));
            if (await reports.RemindAsync(subscription, lists, AddresseesOf(subscription), now, cancellationToken) is not null) queued++;
        }
        return new RemindingSummary([.. lines.Distinct()], queued);
    }

    /// <summary>The old lists by subscription; subscriptions that have none are left out.</summary>
    public async Task<IReadOnlyList<SubscribedOldLists>> FindAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var found = new List<SubscribedOldLists>();
        foreach (var subscription in await subscriptions.ListAsync(0, int.MaxValue, cancellationToken))
            if (await OldListsAsync(subscription, now, cancellationToken) is { Count: > 0 } lists) found.Add(new(subscription, lists));
        return found;
    }

    private async Task<IReadOnlyList<OldList>> OldListsAsync(SubscriptionRow subscription, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var terms = subscription.Terms;
        if (!terms.Active || terms.Accounts.Count == 0 || await panels.FindAsync(terms.Panel, cancellationToken) is not { } panel) return [];
        var study = await events.StudyAsync(panel.Slug, now, cancellationToken);
        var own = MemberChoice.Of(study.Members, terms.Accounts, panel.Platform).Members.Select(number => study.Members[number]).ToList();
        var captures = await events.CapturesAsync([.. own.Select(member => member.Profile)], now, cancellationToken);
        return [.. own.SelectMany(member => PanelEvents.AgesOf(captures, member.Profile, now, options.OldAfter).Where(capture => capture.IsOld)
            .Select(capture => OldListOf(ReportedAccount.Of(member), capture, ReportWords.Of(terms.Language))))];
    }

    private OldList OldListOf(ReportedAccount account, CaptureAge capture, ReportWords words) => new(
        account.Id, words.Name(account), capture.List, capture.CapturedAt!.Value, (int)(capture.Age!.Value / options.OldAfter));

    private IReadOnlyList<Addressee> AddresseesOf(SubscriptionRow subscription) => options.RemindTo is { } named
        ? [.. named.Select(address => new Addressee(null, address))]
        : [.. subscription.Recipients.Where(recipient => recipient.UnsubscribedAt is null).Select(recipient => new Addressee(recipient.RecipientId, recipient.Address))];
}
