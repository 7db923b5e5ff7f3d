using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Delivery;
using Twiplomacy.Reports.Words;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Reports;

namespace Twiplomacy.Reports.Subscriptions;

/// <summary>Tells which lists of the accounts that somebody subscribed to have grown old.</summary>
public sealed class CaptureReminders(SubscriptionQueries subscriptions, PanelEvents events, PanelQueries panels, MailOptions options)
{
    /// <summary>One line for each list, as in "The following list of @x is 40 days old.", each once.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        foreach (var subscription in await subscriptions.ListAsync(0, int.MaxValue, cancellationToken))
        {
            var terms = subscription.Terms;
            if (!terms.Active || terms.Accounts.Count == 0 || await panels.FindAsync(terms.Panel, cancellationToken) is not { } panel) continue;
            var study = await events.StudyAsync(panel.Slug, now, cancellationToken);
            var own = MemberChoice.Of(study.Members, terms.Accounts, panel.Platform).Members.Select(number => study.Members[number]).ToList();
            var captures = await events.CapturesAsync([.. own.Select(member => member.Profile)], now, cancellationToken);
            lines.AddRange(own.SelectMany(member => PanelEvents.AgesOf(captures, member.Profile, now, options.OldAfter)
                .Where(capture => capture.IsOld).Select(capture => LineOf(PanelEvents.Named(member), capture))));
        }
        return [.. lines.Distinct()];
    }

    private static string LineOf(ReportedAccount account, CaptureAge capture) =>
        $"The {capture.List.ToString().ToLowerInvariant()} list of {ReportWords.Name(account)} is {Math.Floor(capture.Age!.Value.TotalDays):0} days old.";
}
