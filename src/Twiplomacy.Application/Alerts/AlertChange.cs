using Twiplomacy.Core.Alerts;

namespace Twiplomacy.Application.Alerts;

/// <summary>What to set in an alert; what is left out stays, or takes its default in a new one.</summary>
public sealed record AlertChange
{
    /// <summary>Names it to people.</summary>
    /// <example>Who unfollows France</example>
    public string? Name { get; init; }

    /// <summary>The panel among whose accounts changes are looked for. Needed in a new one.</summary>
    /// <example>world-leaders</example>
    public string? Panel { get; init; }

    /// <summary>account, country, group or panel (the default).</summary>
    public AlertSubject? Watched { get; init; }

    /// <summary>The account (address, handle or name), the country's code or the group's name.</summary>
    /// <example>FR</example>
    public string? Subject { get; init; }

    /// <summary>follows, unfollows, followed_by, unfollowed_by, became_mutual, stopped_being_mutual, rank_crossed, new_account, goal_reached.</summary>
    /// <example>["unfollowed_by", "stopped_being_mutual"]</example>
    public IReadOnlyList<string>? Kinds { get; init; }

    /// <summary>How many accounts are the first, for rank_crossed.</summary>
    public int? Top { get; init; }

    /// <summary>The office for new_account, such as embassy; an empty text for any.</summary>
    public string? Office { get; init; }

    /// <summary>en (the default) or fr.</summary>
    public string? Language { get; init; }

    /// <summary>Hours between two digests at the least, 0 to 8784. Default 24.</summary>
    public int? CoolDownHours { get; init; }

    /// <summary>Whether it is switched on. Default false: look at its dry run first.</summary>
    public bool? Active { get; init; }

    /// <summary>Mail addresses. People who unsubscribed stay unsubscribed.</summary>
    /// <example>["press@mfa.example"]</example>
    public IReadOnlyList<string>? Recipients { get; init; }

    /// <summary>An https address that is called as well; an empty text for none.</summary>
    public string? WebhookUrl { get; init; }

    /// <summary>json (the default), slack or teams.</summary>
    public WebhookShape? WebhookShape { get; init; }

    /// <summary>The terms with what is given here.</summary>
    public AlertTerms Applied(AlertTerms to)
    {
        ArgumentNullException.ThrowIfNull(to);
        return to with
        {
            Name = Name ?? to.Name, Panel = Panel ?? to.Panel, Watched = Watched ?? to.Watched, Subject = Subject ?? to.Subject, Kinds = Kinds ?? to.Kinds,
            Top = Top ?? to.Top, Office = Said(Office, to.Office), Language = Language ?? to.Language, CoolDownHours = CoolDownHours ?? to.CoolDownHours,
            Active = Active ?? to.Active, Recipients = Recipients ?? to.Recipients, WebhookUrl = Said(WebhookUrl, to.WebhookUrl),
            WebhookShape = WebhookShape ?? to.WebhookShape,
        };
    }

    private static string? Said(string? given, string? before) => given is null ? before : given.Length == 0 ? null : given;
}
