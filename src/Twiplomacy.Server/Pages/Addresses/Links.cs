using System.Globalization;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Web;
using Twiplomacy.Storage.ListedNames;

namespace Twiplomacy.Server.Pages.Addresses;

/// <summary>The addresses of pages. What a page shows stands in its address, so that it can be kept and sent on.</summary>
public static class Links
{
    public const string DefaultMeasure = "mutual_follows";

    public static string Account(string id, string? edition = null) =>
        With($"/accounts/{Segment(id)}", ("edition", edition));

    /// <summary>An account of an edition as a presentation.</summary>
    public static string AccountSlides(string id, string edition) => With($"/accounts/{Segment(id)}/slides", ("edition", edition));

    /// <summary>An account as of an instant, whatever edition there is.</summary>
    public static string AccountAsOf(string id, DateTimeOffset instant) =>
        With($"/accounts/{Segment(id)}", ("as_of", Figures.Exact(instant)));

    /// <summary>The follower lists of an account over time, and whom its followers follow as well.</summary>
    public static string Audience(string id, params (string Name, string? Value)[] choice) => With($"/accounts/{Segment(id)}/audience", choice);

    /// <summary>The worklist of an account.</summary>
    public static string Worklist(string id, params (string Name, string? Value)[] filters) => With($"/accounts/{Segment(id)}/worklist", filters);

    public static string Tie(string id, string other, string? edition = null) => PageAddress.Tie(id, other, edition);

    public static string Ranking(string edition, string measure = DefaultMeasure, params (string Name, string? Value)[] filters) =>
        With($"/rankings/{Segment(edition)}/{Segment(measure)}", filters);

    public static string PanelRanking(string panel, string measure = DefaultMeasure, params (string Name, string? Value)[] filters) =>
        With($"/panels/{Segment(panel)}/{Segment(measure)}", filters);

    /// <summary>A panel's editions side by side by one measure.</summary>
    public static string YearlyRanking(string panel, string measure = DefaultMeasure, params (string Name, string? Value)[] filters) =>
        With($"/panels/{Segment(panel)}/{Segment(measure)}/years", filters);

    /// <summary>Where the form of the same leads, which says the measure.</summary>
    public static string YearlyForm(string panel) => $"/panels/{Segment(panel)}/years";

    public static string Edition(string slug) => $"/editions/{Segment(slug)}";

    /// <summary>What changed between two editions; between an edition and the one before, where no other is said.</summary>
    public static string EditionDifference(string slug, string? other = null, string? measure = null) => other is null ? $"/editions/{Segment(slug)}/difference"
        : With($"/editions/{Segment(slug)}/difference/{Segment(other)}", ("measure", measure == DefaultMeasure ? null : measure));

    /// <summary>What a revision of an edition says differently from the one before.</summary>
    public static string RevisionDifference(string slug, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"/editions/{Segment(slug)}/revisions/{number}/difference");

    /// <summary>How to cite an edition, as a file: <c>bib</c>, <c>ris</c>, <c>cff</c> or <c>zenodo</c>.</summary>
    public static string Citation(string slug, string form) => $"/editions/{Segment(slug)}/cite/{Segment(form)}";

    /// <summary>Where a bundle is checked, with the hash that was cited.</summary>
    public static string Verify(string? hash = null) => With("/verify", ("hash", hash));

    public static string Measure(string id) => $"/measures/{Segment(id)}";

    public static string Compare(string? edition, IEnumerable<string> accounts) =>
        With(edition is null ? "/compare" : $"/compare/{Segment(edition)}", ("accounts", string.Join(',', accounts)));

    /// <summary>A comparison as a presentation.</summary>
    public static string ComparisonSlides(string edition, IEnumerable<string> accounts) =>
        With($"/compare/{Segment(edition)}/slides", ("accounts", string.Join(',', accounts)));

    public static string Network(string edition, params (string Name, string? Value)[] look) => With($"/networks/{Segment(edition)}", look);

    /// <summary>A panel's network in figures, edition by edition.</summary>
    public static string NetworkYears(string panel) => $"/panels/{Segment(panel)}/network";

    /// <summary>The picture of a network as a file: <c>svg</c>, or <c>json</c> for the script that draws it.</summary>
    public static string NetworkPicture(string edition, string ending, params (string Name, string? Value)[] look) =>
        With($"/networks/{Segment(edition)}/picture.{ending}", look);

    public static string Groups(string edition, string? by = null, bool isBesideChance = false) =>
        With($"/groups/{Segment(edition)}", ("by", by), ("chance", isBesideChance ? "true" : null));

    /// <summary>The ties from rows to columns of somebody's choice; names with commas between.</summary>
    public static string Matrix(string edition, string? rows = null, string? columns = null, bool isBesideChance = false) =>
        With($"/groups/{Segment(edition)}/choice", ("rows", rows), ("columns", columns), ("chance", isBesideChance ? "true" : null));

    /// <summary>The tests of an edition's network, or one of them.</summary>
    public static string Qap(string edition, int? test = null) =>
        $"/editions/{Segment(edition)}/qap" + (test is { } id ? string.Create(CultureInfo.InvariantCulture, $"/{id}") : "");

    /// <summary>Hashtags and languages of an edition's posts; some hashtags in detail.</summary>
    public static string Posts(string edition, string? hashtags = null) => With($"/editions/{Segment(edition)}/posts", ("hashtags", hashtags));

    /// <summary>Who mentions whom in an edition's posts; of one kind of posts, or of one account.</summary>
    public static string Mentions(string edition, string? kind = null, string? account = null) =>
        With($"/editions/{Segment(edition)}/mentions", ("kind", kind == "all" ? null : kind), ("account", account));

    public static string Structure(string edition, string? by = null) => With($"/editions/{Segment(edition)}/structure", ("by", by));

    public static string Country(string code, string? edition = null) => With($"/countries/{Segment(code)}", ("edition", edition));

    /// <summary>A country's ministry and its missions.</summary>
    public static string Audit(string code, string? edition = null, string? show = null) =>
        With($"/countries/{Segment(code)}/audit", ("edition", edition), ("show", show));

    /// <summary>How many different people follow some accounts; as of now, where no instant is said.</summary>
    public static string Reach(IEnumerable<string> accounts, DateTimeOffset? asOf = null) =>
        With("/reach", ("accounts", string.Join(',', accounts)), ("as_of", asOf is { } at ? Figures.Exact(at) : null));

    /// <summary>How some countries are present in a region; in the newest edition, where none is said.</summary>
    public static string Presence(string? edition = null, string? powers = null, string? region = null, string? languages = null) =>
        With(edition is null ? "/presence" : $"/presence/{Segment(edition)}", ("powers", powers), ("region", region), ("languages", languages));

    /// <summary>The page of an account on its platform; null where we know no address of it.</summary>
    public static string? Profile(RankedAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var id = ProfileKey.TryParse(account.Id, out var key) && key.Kind == ProfileKeyKind.Id ? key.Value : null;
        return PlatformTable.Shipped.Find(account.Platform)?.ProfileAddressOf(id, account.Handle);
    }

    /// <summary>What changed in a panel, and of one account.</summary>
    public static string Changes(string panel, string? account = null) => With("/changes", ("panel", panel), ("account", account));

    public static string Import(int id) => string.Create(CultureInfo.InvariantCulture, $"/imports/{id}");

    /// <summary>The names of an import, of one state or all.</summary>
    public static string Names(int import, NameState? state = null) =>
        With(Import(import) + "/names", ("state", state is { } one ? EnumWord.Of(one) : null));

    public static string Job(long id) => string.Create(CultureInfo.InvariantCulture, $"/jobs/{id}");

    /// <summary>A resource of the API, for downloads.</summary>
    public static string Api(string path, params (string Name, string? Value)[] parameters) => With("/api/v1/" + path, parameters);

    /// <summary>One segment of a path.</summary>
    public static string Segment(string text) => PageAddress.Segment(text);

    /// <summary>A path with parameters; those without a value are left out.</summary>
    public static string With(string path, params (string Name, string? Value)[] parameters) => PageAddress.With(path, parameters);

    /// <summary>The address of a request with some parameters changed; null takes one away.</summary>
    public static string Changed(HttpRequest request, params (string Name, string? Value)[] changes)
    {
        var kept = request.Query.Where(pair => changes.All(change => change.Name != pair.Key))
            .SelectMany(pair => pair.Value, (pair, value) => (pair.Key, value));
        return With(request.Path.Value ?? "/", [.. kept, .. changes]);
    }

    /// <summary>An address of our own to go back to; whatever leads elsewhere becomes the start page.</summary>
    public static string Local(string? address) =>
        address is { Length: > 0 } && address[0] == '/' && (address.Length == 1 || address[1] is not ('/' or '\\'))
            && !address.Any(char.IsControl) ? address : "/";
}
