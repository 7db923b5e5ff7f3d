using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Analytics.Changes;

/// <summary>Which changes of a panel are asked for: those between accounts that were members at some time of the period.</summary>
/// <param name="From">Seen by this instant or later.</param>
/// <param name="To">Seen by this instant or earlier.</param>
public sealed record PanelChangeQuestion(string Panel, DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>Only of this kind.</summary>
    public ChangeKind? Kind { get; init; }

    /// <summary>Only with one of these accounts, on either side; null: all.</summary>
    public IReadOnlyCollection<ProfileKey>? Accounts { get; init; }

    /// <summary>As of when members are described; the end of the period unless said.</summary>
    public DateTimeOffset MembersAsOf { get; init; } = To;

    /// <summary>Newest first; else oldest first.</summary>
    public bool NewestFirst { get; init; }

    /// <summary>Only those behind this one in the order asked for.</summary>
    public ChangePosition? After { get; init; }

    /// <summary>How many at most.</summary>
    public int Limit { get; init; } = int.MaxValue;
}

/// <summary>Changes that were asked for.</summary>
/// <param name="Latest">Of changes asked for newest first: when the last of all that match was seen, wherever the page begins; null if there is none.</param>
public sealed record FoundChanges(IReadOnlyList<PanelChange> Rows, DateTimeOffset? Latest);
