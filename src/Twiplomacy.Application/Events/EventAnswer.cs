using Twiplomacy.Analytics.Changes;

namespace Twiplomacy.Application.Events;

/// <summary>Something that changed between two accounts, somewhere between two captures.</summary>
public sealed record EventAnswer
{
    /// <example>unfollowed</example>
    public required ChangeKind Type { get; init; }

    /// <summary>Who follows, or followed; of a mutual tie one of the two.</summary>
    public required EventAccount Account { get; init; }

    /// <summary>Who is followed, or was.</summary>
    public required EventAccount Other { get; init; }

    /// <summary>The latest capture that still showed the old state.</summary>
    public required DateTimeOffset After { get; init; }

    /// <summary>The capture that showed the new one; it decides to which period the event belongs.</summary>
    public required DateTimeOffset By { get; init; }

    public static EventAnswer Of(PanelChange change) => new()
    {
        Type = change.Kind, Account = EventAccount.Of(change.Account), Other = EventAccount.Of(change.Other), After = change.After, By = change.By,
    };
}
