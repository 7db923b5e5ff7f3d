using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Exports;
using Twiplomacy.Formats.Reading;

namespace Twiplomacy.Formats.Catalogue;

/// <summary>All formats, the particular ones before the general: the first that claims a file has it.</summary>
internal static class FormatCatalogue
{
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new XArchive(),
        new Grailbird(),
        new EmptyList(),
        new OwnerTable(),
        new Twarc2(),
        new XApi1Pages(),
        new Twarc1Json(),
        new TwitterWebExporter(),
        new Twitwi(),
        new TwitwiBluesky(),
        new Snscrape(),
        new Zeeschuimer(),
        new BlueskyPages(),
        new BlueskyRecords(),
        new BlueskyUnpacked(),
        new Jetstream(),
        new Instagram(),
        new Threads(),
        new InstagramHtml(),
        new InstagramConnections(),
        new FacebookNames(),
        new TikTok(),
        new TikTokText(),
        new TikTokResearch(),
        new MastodonOutbox(),
        new Telegram(),
        new XTimeline(),
        new Vk(),
        new JsonAccounts(),
        new TwarcCsv(),
        new Twint(),
        new FourCatMentions(),
        new FourCatPosts(),
        new PhantomBuster(),
        new CrowdTangle(),
        new MetaBusinessSuite(),
        new MetaContentLibrary(),
        new YouTubeDataTools(),
        new YouTubeSubscriptions(),
        new LinkedInConnections(),
        new TelegramTable(),
        new TelegramTracker(),
        new Telepathy(),
        new Communalytic(),
        new NodeXl(),
        new Gexf(),
        new GraphMl(),
        new Pajek(),
        new UcinetDl(),
        new Gdf(),
        new Gml(),
        new Tgf(),
        new NodeLink(),
        new BlueskyCar(),
        new Twarc1Ids(),
        new MastodonFollows(),
        new AdjacencyMatrix(),
        new EdgeList(),
        new AccountTable(),
        new AccountList(),
    ];

    public static ExportFormat Get(string id) =>
        All.FirstOrDefault(format => format.Description.Id == id)
        ?? throw new ArgumentException(DeclarationMessages.NoFormat(id, [.. All.Select(format => format.Description.Id)]).ToString(), nameof(id));

    /// <summary>The one that was declared, or all.</summary>
    public static IEnumerable<ExportFormat> Asked(string? id) => id is null ? All : [Get(id)];
}
