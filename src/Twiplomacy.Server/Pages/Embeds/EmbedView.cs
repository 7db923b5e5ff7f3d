using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Comparisons;
using Twiplomacy.Server.Pages.Accounts;
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
        NetworkView network => Words.Say("Network of mutual follows, {0}", Figures.Day(network.Drawing.Picture.Revision.AsOf)),
        _ => "",
    };

    /// <summary>One sentence if the data are made up.</summary>
    public string? MadeUp => Page switch
    {
        AccountView account => account.MadeUp,
        ComparisonView comparison => comparison.MadeUp,
        NetworkView network => network.Drawing.Picture.Revision.MadeUp,
        _ => null,
    };

    /// <summary>What the figures are taken from.</summary>
    public string Source => Page switch
    {
        AccountView { Edition: { } edition } => Of(edition.Slug, edition.AsOf),
        AccountView account => Figures.Day(account.AsOf),
        ComparisonView { Edition: { } slug } comparison => Of(slug, comparison.AsOf),
        NetworkView network => Of(network.Drawing.Picture.Revision.Slug, network.Drawing.Picture.Revision.AsOf),
        _ => "",
    };

    private static string Of(string edition, DateTimeOffset? asOf) => $"{Words.Say("Edition")} {edition}, {Figures.Day(asOf)}";
}
