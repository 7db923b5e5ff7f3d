using System.Text.Json;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>A tie known to be yes.</summary>
internal sealed record SealedTie(string Follower, string Followed, bool IsMutual);

/// <summary>A row of a ranking with its member.</summary>
internal sealed record SealedRank(RankedRow Row, EditionMemberRow Member);

/// <summary>A figure of the network as a whole.</summary>
internal sealed record SealedFigure(string Figure, object? Value);

/// <summary>The tables of a bundle.</summary>
internal static class BundleTables
{
    public const string RankingFolder = "data/rankings/";

    public static readonly BundleTable<EditionMemberRow> Population = new(
        "population", "data/population.csv", "The members of the edition, in the published order.",
        new("account", "string", "Address of the account: platform and id, or platform and @handle where only the handle is known", m => m.Account),
        new("handle", "string", "Handle borne on the edition's date", m => m.Handle),
        new("actor", "string", "Person or institution behind the account", m => m.Actor),
        new("kind", "string", "Kind of office held", m => m.Kind),
        new("country", "string", "ISO 3166-1 alpha-2, or EU", m => m.Country),
        new("host_country", "string", "Of a mission, where it stands", m => m.HostCountry),
        new("host_city", "string", "Of a mission, where it stands", m => m.HostCity),
        new("personal", "boolean", "Personal rather than institutional", m => m.Personal),
        new("language", "string", "Language of the account", m => m.Language),
        new("attributes", "string", "Further columns of the panel, as JSON", m => m.Attributes));

    public static readonly BundleTable<SealedSource> Sources = new(
        "sources", "data/sources.csv", "The exports of which something was used.",
        new("source", "integer", "Number of the export in this bundle", s => s.Source),
        new("sha256", "string", "SHA-256 of its one file; of several, over the lines 'hash, two blanks, path'", s => s.Sha256),
        new("files", "integer", "Number of files", s => s.Files),
        new("bytes", "integer", "Length of all files", s => s.Bytes));

    public static readonly BundleTable<SealedIdentity> Identities = new(
        "identities", "data/identities.csv", "Which profile, as exports name it, meant which member when.",
        new("profile", "string", "Platform and id, or platform and @handle", i => i.Profile),
        new("account", "string", "The member", i => i.Account),
        new("from", "datetime", "First instant (UTC); empty: always before", i => i.From),
        new("to", "datetime", "End (UTC), not included; empty: always after", i => i.To));

    public static readonly BundleTable<SealedMembership> Memberships = new(
        "memberships", "data/memberships.csv", "The sets of accounts within which lists are complete: the panel revisions in force at import.",
        new("within", "integer", "Number of the set", m => m.Within),
        new("account", "string", "The member", m => m.Account),
        new("from", "datetime", "First instant (UTC); empty: always before", m => m.From),
        new("to", "datetime", "End (UTC), not included; empty: always after", m => m.To));

    public static readonly BundleTable<SealedList> Lists = new(
        "lists", "data/lists.csv", "The list observations used.",
        new("list", "integer", "Number of the observation in this bundle", l => l.List),
        new("owner", "string", "Whose list, as the export names it", l => l.Owner),
        new("direction", "string", "following or followers", l => BundleWords.Of(l.Direction)),
        new("scope", "string", "partial, complete, or complete_within a set of accounts", l => BundleWords.Of(l.Scope)),
        new("within", "integer", "The set it is complete within", l => l.Within),
        new("captured_at", "datetime", "Capture (UTC)", l => l.CapturedAt),
        new("keys", "string", "How it names accounts: ids, handles, both or none", l => BundleWords.Of(l.Keys)),
        new("source", "integer", "The export", l => l.Source),
        new("path", "string", "The file inside the export; empty where the export is one file", l => l.Path),
        new("row", "integer", "Where the list begins in that file", l => l.Row),
        new("statement", "integer", "What was said of that file, by its number in statements.csv; empty: nothing", l => l.Statement));

    public static readonly BundleTable<SealedStatement> Statements = new(
        "statements", "data/statements.csv", "What was said of whole files: complete within a set of accounts, for all of them or for the owners in statement_owners.csv.",
        new("statement", "integer", "Number of the statement in this bundle", s => s.Statement),
        new("within", "integer", "The set the file is complete within", s => s.Within),
        new("direction", "string", "following or followers", s => BundleWords.Of(s.Direction)),
        new("captured_at", "datetime", "Capture (UTC)", s => s.CapturedAt),
        new("keys", "string", "How the file names accounts: ids, handles, both or none", s => BundleWords.Of(s.Keys)),
        new("covers_silence", "boolean", "Who owns no list of the file has an empty one", s => s.CoversSilence),
        new("names_owners", "boolean", "It was said of the lists of some owners alone", s => s.NamesOwners),
        new("source", "integer", "The export", s => s.Source));

    public static readonly BundleTable<SealedStatementOwner> StatementOwners = new(
        "statement_owners", "data/statement_owners.csv", "The owners for whose lists alone a statement was made; those who are no members are left out.",
        new("statement", "integer", "The statement", o => o.Statement),
        new("profile", "string", "The owner, as it was named", o => o.Profile));

    public static readonly BundleTable<SealedListMember> ListMembers = new(
        "list_members", "data/list_members.csv", "The members of the edition that stood in the lists; strangers are left out.",
        new("list", "integer", "The observation", m => m.List),
        new("profile", "string", "Who stood in it, as the export names it", m => m.Profile),
        new("followed_at", "datetime", "The follow's own date (UTC), where the export has it", m => m.FollowedAt));

    public static readonly BundleTable<SealedProfile> Profiles = new(
        "profile_observations", "data/profile_observations.csv", "What the members' profiles showed.",
        new("account", "string", "The member", p => p.Account),
        new("observed_at", "datetime", "When (UTC)", p => p.ObservedAt),
        new("followers", "integer", "Followers shown", p => p.Followers),
        new("following", "integer", "Followed accounts shown", p => p.Following),
        new("posts", "integer", "Posts shown", p => p.Posts),
        new("listed", "integer", "Lists shown", p => p.Listed),
        new("status", "string", "active, protected, suspended or gone", p => p.Status is { } status ? BundleWords.Of(status) : null),
        new("source", "integer", "The export", p => p.Source));

    public static readonly BundleTable<PreviousPlace> Previous = new(
        "previous", "data/previous.csv", "Ranks and values of the previous edition. Who has left since is here too: that others left is no rise.",
        new("measure", "string", "The measure", p => p.Measure),
        new("account", "string", "The account", p => p.Account.ToString()),
        new("actor", "string", "Who was behind it then", p => p.Actor),
        new("rank", "integer", "Its rank then", p => p.Rank),
        new("rank_best", "integer", "Its best possible rank then", p => p.Possible?.Best),
        new("rank_worst", "integer", "Its worst possible rank then", p => p.Possible?.Worst),
        new("value", "number", "Its value then", p => p.Value));

    public static readonly BundleTable<SealedTie> Ties = new(
        "ties", "data/ties.csv", "The follows known to be yes on the edition's date. What is missing is a no or unknown, as the lists tell.",
        new("follower", "string", "Who follows", t => t.Follower),
        new("followed", "string", "Who is followed", t => t.Followed),
        new("mutual", "boolean", "The other follows back", t => t.IsMutual));

    public static readonly BundleTable<SealedFigure> Network = new(
        "network", "data/network.csv", "The network as a whole, over known pairs.",
        new("figure", "string", "Which figure", f => f.Figure),
        new("value", "number", "Its value; empty where nothing is known", f => f.Value));

    public static BundleTable<SealedRank> Ranking(string measure) => new(
        "ranking_" + measure, $"{RankingFolder}{measure}.csv", $"The ranking by {measure}.",
        [.. RankColumns, .. measure == TieMeasures.MutualFollows ? ExpectedColumns : []]);

    private static readonly BundleColumn<SealedRank>[] RankColumns =
    [
        new("place", "integer", "Place in the table, from 0", r => r.Row.Place),
        new("account", "string", "The member", r => r.Member.Account),
        new("handle", "string", "Its handle", r => r.Member.Handle),
        new("actor", "string", "Who is behind it", r => r.Member.Actor),
        new("kind", "string", "Kind of office", r => r.Member.Kind),
        new("country", "string", "Country", r => r.Member.Country),
        new("rank", "integer", "1 + the members whose value is greater; empty where nothing is known of it", r => r.Row.Rank),
        new("rank_best", "integer", "Best possible rank", r => r.Row.RankBest),
        new("rank_worst", "integer", "Worst possible rank", r => r.Row.RankWorst),
        new("rank_worst_is_bound", "boolean", "The worst rank is an upper bound, the search for the exact one was given up", r => r.Row.RankWorstIsBound),
        new("value", "number", "What is known", r => r.Row.Value),
        new("value_low", "number", "The least it can be", r => r.Row.ValueLow),
        new("value_high", "number", "The most it can be", r => r.Row.ValueHigh),
        new("coverage", "number", "Share of peers whose contribution is known", r => r.Row.Coverage),
        new("share", "number", "Value over population − 1", r => r.Row.Share),
        new("status", "string", "certain, bounded, open, not_observed or not_applicable", r => r.Row.Status),
        new("previous_rank", "integer", "Rank in the previous edition", r => r.Row.PreviousRank),
        new("previous_value", "number", "Value in the previous edition", r => r.Row.PreviousValue),
        new("moved", "integer", "Places surely gained since the previous edition, below 0 surely lost; empty: it cannot be told", r => r.Row.Moved),
        new("actor_changed", "boolean", "The account changed hands since", r => r.Row.ActorChanged),
        new("evidence_from", "datetime", "Earliest capture behind the row (UTC)", r => r.Row.EvidenceFrom),
        new("evidence_to", "datetime", "Latest capture behind the row (UTC)", r => r.Row.EvidenceTo),
    ];

    private static readonly BundleColumn<SealedRank>[] ExpectedColumns =
    [
        new("value_expected", "number", "Of a model: the value if what is missing is missing at random", r => r.Row.ValueExpected),
        new("rank_expected", "integer", "Of a model: the rank by these values", r => r.Row.RankExpected),
    ];

    /// <summary>The figures by their names in JSON; those of several by their name and whose they are: <c>countries_by_region.asia</c>.</summary>
    // An edition built by an older program does not say what was not counted then.
    public static IEnumerable<SealedFigure> FiguresOf(NetworkFigures network) =>
        JsonSerializer.SerializeToElement(network, EditionJson.Options).EnumerateObject().SelectMany(figure => figure.Value.ValueKind switch
        {
            JsonValueKind.Null => ClaimedFigures.IsLeftOutIfNull(figure.Name) ? [] : [new SealedFigure(figure.Name, null)],
            JsonValueKind.Object => figure.Value.EnumerateObject().OrderBy(part => part.Name, StringComparer.Ordinal)
                .Select(part => new SealedFigure($"{figure.Name}.{part.Name}", part.Value.GetDouble())),
            _ => (IEnumerable<SealedFigure>)[new SealedFigure(figure.Name, figure.Value.GetDouble())],
        });
}
