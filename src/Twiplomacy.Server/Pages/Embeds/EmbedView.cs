using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Comparisons;
using Twiplomacy.Application.Countries;
using Twiplomacy.Application.Groups;
using Twiplomacy.Application.Home;
using Twiplomacy.Server.Pages.Accounts;
using Twiplomacy.Server.Pages.Countries;
using Twiplomacy.Server.Pages.Groups;
using Twiplomacy.Server.Pages.Home;
using Twiplomacy.Server.Pages.Networks;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Embeds;

/// <summary>One figure of a page, to stand in a frame of another.</summary>
/// <param name="Page">What the whole page would show.</param>
/// <param name="Figure">What a link calls the figure.</param>
public sealed record EmbedView(object Page, string Figure)
{
    /// <summary>What the figure is of.</summary>
    public string Title => Page switch
    {
        AccountView account => AccountAbout.Title(account.Account),
        ComparisonView comparison => string.Join(", ", comparison.Chosen.Select(AccountAbout.Title)),
        HomeResult { Edition: { } edition } => HomeHeadline.Title(edition),
        CountryResult { Missions: { } missions } country => MissionWords.Sentence(country.Country, missions),
        GroupsView groups => MatrixWords.Sentence(groups),
        ChosenMatrix chosen => MatrixWords.Sentence(chosen),
        NetworkView network => Words.Say("Network of mutual follows, {0}", Figures.Day(network.Drawing.Picture.Revision.AsOf)),
        _ => "",
    };

    /// <summary>One sentence if the data are made up.</summary>
    public string? MadeUp => Page switch
    {
        AccountView account => account.MadeUp,
        ComparisonView comparison => comparison.MadeUp,
        HomeResult home => home.Edition?.MadeUp,
        CountryResult country => country.Missions?.Edition.MadeUp ?? country.Edition.MadeUp,
        GroupsView groups => groups.MadeUp,
        ChosenMatrix chosen => chosen.Edition.MadeUp,
        NetworkView network => network.Drawing.Picture.Revision.MadeUp,
        _ => null,
    };

    /// <summary>What the figures are taken from.</summary>
    public string Source => Page switch
    {
        AccountView { Edition: { } edition } => Of(edition.Slug, edition.AsOf),
        AccountView account => Figures.Day(account.AsOf),
        ComparisonView { Edition: { } slug } comparison => Of(slug, comparison.AsOf),
        HomeResult { Edition: { } edition } => Of(edition.Slug, edition.AsOf),
        CountryResult { Missions.Edition: { } edition } => Of(edition.Slug, edition.AsOf),
        GroupsView groups => Of(groups.Slug, groups.AsOf),
        ChosenMatrix chosen => Of(chosen.Edition.Slug, chosen.Edition.AsOf),
        NetworkView network => Of(network.Drawing.Picture.Revision.Slug, network.Drawing.Picture.Revision.AsOf),
        _ => "",
    };

    private static string Of(string edition, DateTimeOffset? asOf) => $"{Words.Say("Edition")} {edition}, {Figures.Day(asOf)}";
}
