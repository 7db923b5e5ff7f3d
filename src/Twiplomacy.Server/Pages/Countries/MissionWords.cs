using System.Globalization;
using Twiplomacy.Application.Countries;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Ties;
using Twiplomacy.Server.Pages.Accounts;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Countries;

/// <summary>What the audit of a country's own network says, in the reader's language.</summary>
internal static class MissionWords
{
    public static string Of(TieState state) => state switch
    {
        TieState.Yes => Words.Say("follows it"),
        TieState.No => Words.Say("does not follow it"),
        _ => Words.Say("not known"),
    };

    public static string Of(MissionTie tie) => Of(tie switch
    {
        MissionTie.Connected => MissionFilter.Connected,
        MissionTie.OneWay => MissionFilter.OneWay,
        MissionTie.Missing => MissionFilter.Missing,
        _ => MissionFilter.Unknown,
    });

    public static string Of(MissionFilter filter) => filter switch
    {
        MissionFilter.Connected => Words.Say("Both follow"),
        MissionFilter.OneWay => Words.Say("One follow missing"),
        MissionFilter.Missing => Words.Say("Both follows missing"),
        MissionFilter.Unknown => Capital(Words.Say("not known")),
        MissionFilter.Dormant => Words.Say("Dormant"),
        MissionFilter.Renamed => Words.Say("Renamed"),
        MissionFilter.NoList => Words.Say("Without a list"),
        _ => Words.Say("All"),
    };

    public static string Of(MissionStep step) => step switch
    {
        MissionStep.CheckAccount => Words.Say("Check the account"),
        MissionStep.FollowBack => Words.Say("Follow it back"),
        MissionStep.FollowIt => Words.Say("Follow it"),
        MissionStep.AskToFollow => Words.Say("Ask it to follow"),
        MissionStep.ConnectBoth => Words.Say("Connect both ways"),
        MissionStep.UploadItsList => Words.Say("Upload its list"),
        MissionStep.UploadMinistryList => Words.Say("Upload the ministry’s list"),
        MissionStep.Revive => Words.Say("Post again or close it"),
        _ => Words.Say("Nothing to do"),
    };

    /// <summary>With how many of its missions a country's ministry is connected.</summary>
    public static string Sentence(string country, CountryAuditResult missions) => Words.Say(
        "{0}: {1} of {2} missions and the ministry follow each other", Words.Country(country),
        Figures.Whole(missions.CountOf(MissionFilter.Connected)), Figures.Whole(missions.Missions.Count));

    private static string Capital(string text) => char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..];

    /// <summary>What is to be known of the account besides its ties.</summary>
    public static IEnumerable<string> Notes(MissionLine mission)
    {
        if (mission.Status is AccountStatus.Suspended) yield return Words.Say("Suspended");
        if (mission.Status is AccountStatus.Gone) yield return Words.Say("Gone");
        if (mission.Status is AccountStatus.Protected) yield return Words.Say("Protected");
        if (mission.QuietSince is { } since) yield return Words.Say("No post since {0}", Figures.Day(since));
        if (mission.FormerHandle is { } former) yield return Words.Say("Was @{0}", former);
        if (!mission.HasList) yield return Words.Say("No full list");
    }

    /// <summary>Where it is: city and country.</summary>
    public static string Host(MissionLine mission) =>
        string.Join(", ", new[] { mission.Account.HostCity, Words.Country(mission.Account.HostCountry) }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The country where it is, with the city where it is no embassy.</summary>
    public static string HostName(MissionLine mission) =>
        mission.Account.Kind == "embassy" || mission.Account.HostCity is not { Length: > 0 } city ? Words.Country(mission.Account.HostCountry)
            : $"{Words.Country(mission.Account.HostCountry)}, {city}";

    /// <summary>By the names of the hosts in the reader's language.</summary>
    public static IEnumerable<MissionLine> Sorted(IEnumerable<MissionLine> missions) =>
        missions.OrderBy(mission => Words.Country(mission.Account.HostCountry), StringComparer.CurrentCulture);

    public static string Title(MissionLine mission) => AccountAbout.Title(mission.Account);
}
