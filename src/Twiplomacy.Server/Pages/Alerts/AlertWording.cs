using System.Globalization;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Server.Pages.Accounts;
using static Twiplomacy.Server.Pages.Wording.Words;

namespace Twiplomacy.Server.Pages.Alerts;

/// <summary>Alerts as people say them.</summary>
public static class AlertWording
{
    /// <summary>As in "Watches France".</summary>
    /// <param name="account">The watched account; null: only its address is known.</param>
    public static string Watched(AlertTerms terms, RankedAccount? account)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return terms.Watched switch
        {
            AlertSubject.Account => Say("Watches {0}", account is null ? terms.Subject : AccountAbout.Called(account)),
            AlertSubject.Country => Say("Watches the accounts of {0}", Country(terms.Subject)),
            AlertSubject.Group => Say("Watches the group {0}", terms.Subject.ToUpper(CultureInfo.InvariantCulture)),
            _ => Say("Watches every account of the panel"),
        };
    }

    /// <summary>What a tick of the form means.</summary>
    public static string Kind(AlertKind kind) => kind switch
    {
        AlertKind.Follows => Say("A watched account follows another"),
        AlertKind.Unfollows => Say("A watched account unfollows another"),
        AlertKind.FollowedBy => Say("Another account follows a watched one"),
        AlertKind.UnfollowedBy => Say("Another account unfollows a watched one"),
        AlertKind.BecameMutual => Say("A tie becomes mutual"),
        AlertKind.StoppedBeingMutual => Say("A tie stops being mutual"),
        AlertKind.RankCrossed => Say("A rank by mutual follows is crossed for certain"),
        AlertKind.NewAccount => Say("An account is new"),
        _ => Say("A goal is reached for certain"),
    };

    public static string CoolDown(int hours) => hours switch
    {
        0 => Say("at once, after each upload"),
        24 => Say("once a day at most"),
        168 => Say("once a week at most"),
        _ => Count(hours, "{0} hour between two emails at least", "{0} hours between two emails at least"),
    };
}
