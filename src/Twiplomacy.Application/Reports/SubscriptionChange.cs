using Twiplomacy.Core.Reports;

namespace Twiplomacy.Application.Reports;

/// <summary>What to set in a subscription; what is left out stays, or takes its default in a new one.</summary>
public sealed record SubscriptionChange
{
    /// <summary>Names it to people and on the command line.</summary>
    /// <example>Our week on X</example>
    public string? Name { get; init; }

    /// <summary>The panel whose accounts are ranked. Needed in a new one.</summary>
    /// <example>world-leaders</example>
    public string? Panel { get; init; }

    /// <summary>The team's own accounts, by address or handle. Default none: the panel as a whole.</summary>
    /// <example>["LaurentFabius"]</example>
    public IReadOnlyList<string>? Accounts { get; init; }

    /// <summary>Accounts to stand beside. Default none: the neighbours in the ranking.</summary>
    public IReadOnlyList<string>? Peers { get; init; }

    /// <summary>Measures by id; the first makes the headline. Default mutual_follows and followers.</summary>
    public IReadOnlyList<string>? Measures { get; init; }

    /// <summary>daily, weekly (the default), monthly or yearly.</summary>
    public Cadence? Cadence { get; init; }

    /// <summary>1 to 12, of a yearly report. Default 1.</summary>
    public int? Month { get; init; }

    /// <summary>1 (Monday) to 7 of a weekly report, 1 to 31 of a monthly or yearly one: a day that a month lacks is its last. Default 1.</summary>
    public int? Day { get; init; }

    /// <summary>0 to 23, as clocks in the time zone show it. Default 7.</summary>
    public int? Hour { get; init; }

    /// <summary>An IANA name. Default UTC.</summary>
    /// <example>Europe/Paris</example>
    public string? TimeZone { get; init; }

    /// <summary>en (the default) or fr.</summary>
    public string? Language { get; init; }

    /// <summary>csv, xlsx. Default none.</summary>
    public IReadOnlyList<string>? Attachments { get; init; }

    /// <summary>How long after the close the report waits for data at most, 0 to 720. Default 12.</summary>
    public int? WaitHours { get; init; }

    /// <summary>False stops the reports for a while. Default true.</summary>
    public bool? Active { get; init; }

    /// <summary>Mail addresses. People who unsubscribed stay unsubscribed.</summary>
    /// <example>["press@mfa.example"]</example>
    public IReadOnlyList<string>? Recipients { get; init; }

    /// <summary>The terms of a new one.</summary>
    internal SubscriptionTerms Draft => Applied(new SubscriptionTerms { Name = "", Panel = "" });

    /// <summary>The terms with what is given here.</summary>
    public SubscriptionTerms Applied(SubscriptionTerms to)
    {
        ArgumentNullException.ThrowIfNull(to);
        return to with
        {
            Name = Name ?? to.Name, Panel = Panel ?? to.Panel, Accounts = Accounts ?? to.Accounts, Peers = Peers ?? to.Peers,
            Measures = Measures ?? to.Measures, Cadence = Cadence ?? to.Cadence, Month = Month ?? to.Month, Day = Day ?? to.Day,
            Hour = Hour ?? to.Hour, TimeZone = TimeZone ?? to.TimeZone, Language = Language ?? to.Language,
            Attachments = Attachments ?? to.Attachments, WaitHours = WaitHours ?? to.WaitHours, Active = Active ?? to.Active,
            Recipients = Recipients ?? to.Recipients,
        };
    }
}
