using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Accounts;

/// <summary>What is found of an account, in sentences of the reader's language.</summary>
public static class AccountSentences
{
    /// <summary>The measures that stand first of an account, with their labels.</summary>
    public static IReadOnlyList<(string Measure, string Label)> First() =>
    [
        (Links.DefaultMeasure, Words.Say("Mutual follows")), ("peer_followers", Words.Say("Peer followers")),
        ("peer_following", Words.Say("Peers followed")), ("followers", Words.Say("Followers")),
    ];

    /// <summary>Its mutual follows and its rank, or what keeps them open.</summary>
    public static string Summary(AccountView view)
    {
        if (view.IsAsked) return Words.Say("Figures for {0}, using everything known today", Figures.Instant(view.AsOf));
        if (view.Edition is null) return Words.Say("Figures for {0}. This account is not in any edition.", Figures.Day(view.AsOf));
        if (view.Row("mutual_follows") is not { Value: { } value } row)
            return Words.Say("We do not know this account’s mutual follows on {0}.", Figures.Day(view.AsOf));
        return row.Rank is not null
            ? Words.Count((long)value, "On {0} this account had {1} mutual follow with its {2} peers and ranked {3}.",
                "On {0} this account had {1} mutual follows with its {2} peers and ranked {3}.",
                Figures.Day(view.AsOf), Figures.Value(value), Figures.Whole(view.Peers), Figures.Place(row))
            : Words.Count((long)value, "On {0} {1} mutual follow was known. The true number is between {2} and {3}.",
                "On {0} {1} mutual follows were known. The true number is between {2} and {3}.",
                Figures.Day(view.AsOf), Figures.Value(value), Figures.Value(row.ValueLow), Figures.Value(row.ValueHigh));
    }

    /// <summary>Why mutual follows came or went, as the heading of those that did.</summary>
    public static string Cause(TieCause cause, bool isGained) => (cause, isGained) switch
    {
        (TieCause.OwnDoing, true) => Words.Say("This account followed them back"),
        (TieCause.OthersDoing, true) => Words.Say("They followed this account back"),
        (TieCause.BothDoing, true) => Words.Say("Each followed the other"),
        (TieCause.PanelChange, true) => Words.Say("New in the panel"),
        (TieCause.Rename, true) => Words.Say("Continue an older account"),
        (TieCause.Gone, true) => Words.Say("Came back"),
        (_, true) => Words.Say("Not known before"),
        (TieCause.OwnDoing, false) => Words.Say("This account unfollowed them"),
        (TieCause.OthersDoing, false) => Words.Say("They unfollowed this account"),
        (TieCause.BothDoing, false) => Words.Say("Each unfollowed the other"),
        (TieCause.PanelChange, false) => Words.Say("Left the panel"),
        (TieCause.Rename, false) => Words.Say("Replaced by a newer account"),
        (TieCause.Gone, false) => Words.Say("Suspended or gone"),
        _ => Words.Say("No longer known"),
    };
}
