using Twiplomacy.Core.Messages;

namespace Twiplomacy.Jobs.Reports;

/// <summary>What the sending of a report and of reminders says.</summary>
public static class ReportJobMessages
{
    public static Message NoReport(string id) => new("errors.reports.notfound.id", ("id", id));

    public static Message WaitingForData(IReadOnlyList<Message> missing) => new("jobs.reports.waitingdata", ("reason", MessageValue.Each(missing)));

    public static Message Sending() => new("jobs.phase.sending");

    public static Message Summary(int sent, int failed, int unconfirmed, int waiting, int withdrawn) => new(
        "jobs.reports.summary", ("sent", sent), ("failed", failed), ("unconfirmed", unconfirmed), ("waiting", waiting), ("withdrawn", withdrawn));

    /// <param name="count">Emails that wait.</param>
    /// <param name="reasons">Why the first of them does.</param>
    public static Message NotHandedOver(int count, IReadOnlyList<Message> reasons) =>
        new("jobs.reports.waiting", ("count", count), ("reason", MessageValue.Each(reasons)));

    public static Message RemindersQueued(int count) => new("jobs.reminders.queued", ("count", count));
}
