using Twiplomacy.Analytics.Ties;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Application.Accounts;

/// <summary>Sorts ties into what a reader asks for, each into one: one-sided ones are those known to be one-sided.</summary>
public static class TieChoices
{
    public static bool Takes(this TieChoice choice, PeerTie tie) => choice == Of(tie);

    /// <summary>The one that a word names; those that are mutual, where it names none.</summary>
    public static TieChoice Of(string? word) =>
        Enum.TryParse<TieChoice>(word?.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var chosen) ? chosen : TieChoice.Mutual;

    private static TieChoice Of(PeerTie tie) => (tie.Follows, tie.FollowedBy) switch
    {
        (TieState.Yes, TieState.Yes) => TieChoice.Mutual,
        (TieState.No, TieState.Yes) => TieChoice.FollowedBy,
        (TieState.Unknown, TieState.Yes) => TieChoice.FollowedByReturnUnknown,
        (TieState.Yes, TieState.No) => TieChoice.Follows,
        (TieState.Yes, TieState.Unknown) => TieChoice.FollowsReturnUnknown,
        (TieState.No, TieState.No) => TieChoice.None,
        _ => TieChoice.Unknown,
    };
}
