using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Messages;
using Twiplomacy.Reports.Content;
using Twiplomacy.Reports.Words;

namespace Twiplomacy.Reports.Alerts;

/// <summary>What alerts say of editions, and what jobs say of alerts.</summary>
public static class AlertFindingMessages
{
    public static Message Entered(DateOnly date, string account, int top) => new("alerts.rank.entered", ("top", top), ("account", account), ("date", date));

    public static Message Left(DateOnly date, string account, int top) => new("alerts.rank.left", ("top", top), ("account", account), ("date", date));

    public static Message NewAccount(DateOnly date, string account) => new("alerts.account.new", ("account", account), ("date", date));

    /// <param name="goals">What the account reached, at least one.</param>
    public static Message GoalReached(DateOnly date, string account, IReadOnlyList<Message> goals) =>
        new("alerts.goal.reached", ("account", account), ("date", date), ("goals", MessageValue.Each(goals)));

    public static Message Goal(MessageValue.Term measure, double value, DateOnly due) =>
        new("alerts.goal.one", ("measure", measure), ("value", value), ("due", due));

    /// <param name="count">Items that were found.</param>
    /// <param name="alert">The alert's name.</param>
    public static Message Found(int count, string alert) => new("alerts.found", ("count", count), ("alert", alert));

    public static Message Waits(DateTimeOffset until) => new("alerts.waits", ("until", until));

    public static Message BuildComes() => new("alerts.build");

    /// <summary>What an account is called in an alert's language, in one line.</summary>
    internal static string Name(EditionMemberRow member, string language) => Name(ReportedAccount.Of(member), language);

    /// <inheritdoc cref="Name(EditionMemberRow, string)"/>
    internal static string Name(PanelMember member, string language) => Name(ReportedAccount.Of(member), language);

    private static string Name(ReportedAccount account, string language) => ReportWords.Of(language).Name(account);

    // As addresses of pages have it: colon and at sign stand there as they are.
    internal static string Segment(string text) => Uri.EscapeDataString(text)
        .Replace("%3A", ":", StringComparison.Ordinal).Replace("%40", "@", StringComparison.Ordinal);
}
