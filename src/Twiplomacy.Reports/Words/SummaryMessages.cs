using Twiplomacy.Core.Messages;
using Twiplomacy.Reports.Content;

namespace Twiplomacy.Reports.Words;

/// <summary>The sentences of what is read first in a report.</summary>
public static class SummaryMessages
{
    public static Message Changed(int before, int gained, int lost, int now) =>
        new("mail.summary.changed", ("before", before), ("gained", gained), ("lost", lost), ("now", now));

    /// <param name="measure">The measure's name, as it stands within a sentence.</param>
    public static Message MovedMost(string measure) => new("mail.summary.movers", ("measure", measure));

    public static Message RankOf(int population) => new("mail.summary.rank", ("population", population));

    /// <param name="before">A value as it is written.</param>
    public static Message From(string before) => new("mail.summary.from", ("before", before));

    public static Message Same() => new("mail.summary.same");

    public static Message Certain() => new("mail.summary.certain");

    public static Message Possible() => new("mail.summary.possible");

    public static Message Members() => new("mail.summary.members");

    public static Message Ranked() => new("mail.summary.ranked");

    public static Message Detail() => new("mail.summary.detail");

    public static Message ToDo() => new("mail.summary.todo");

    public static Message NothingToDo() => new("mail.summary.todo.none");

    public static Message Step(SummaryStepKind kind, int count) => new(
        kind switch
        {
            SummaryStepKind.FollowBack => "mail.summary.todo.follow",
            SummaryStepKind.Write => "mail.summary.todo.write",
            _ => "mail.summary.todo.export",
        },
        ("count", count));
}
