using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Jobs;

/// <summary>What jobs are called, and what is said of them whatever they do.</summary>
public static class JobMessages
{
    public static Message Import(string name) => new("jobs.title.import", ("name", name));

    public static Message Undo(string name) => new("jobs.title.undo", ("name", name));

    public static Message BuildEdition(string edition) => new("jobs.title.build", ("edition", edition));

    public static Message Report(string report) => new("jobs.title.report", ("report", report));

    public static Message Reminder(string report) => new("jobs.title.reminder", ("report", report));

    public static Message Alert(string alert) => new("jobs.title.alert", ("alert", alert));

    public static Message Alerts(string panel) => new("jobs.title.alerts", ("panel", panel));

    public static Message AskedAgain() => new("jobs.asked_again");

    public static Message Cancelled() => new("jobs.cancelled");

    public static Message Retried() => new("jobs.retried");

    public static Message HandedBack() => new("jobs.handedback");

    public static Message TakenOver(string lost, string worker) => new("jobs.taken_over", ("lost", lost), ("worker", worker));

    public static Message Carried() => new("jobs.carried");

    /// <param name="reason">What Hangfire says.</param>
    public static Message UnknownWork(string reason) => new("jobs.unknown_work", ("reason", reason));

    public static Message GivenUp() => new("jobs.given_up");

    public static Message ClaimLost(string job) => new("jobs.log.claimlost", ("job", job));
}
