using System.Text.Json;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

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
    public static readonly Table<EditionMemberRow> Population = new(
        "population",
        new("account", Text, m => m.Account)
        {
            Description = "Address of the account: platform and id, or platform and @handle where only the handle is known", Personal = Personal.Account,
        },
        new("handle", Text, m => m.Handle) { Description = "Handle borne on the edition's date", Personal = Personal.Handle },
        new("actor", Text, m => m.Actor) { Description = "Person or institution behind the account", Personal = Personal.Name },
        new("kind", Text, m => m.Kind) { Description = "Kind of office held" },
        new("country", Text, m => m.Country) { Description = "ISO 3166-1 alpha-2, or EU" },
        new("host_country", Text, m => m.HostCountry) { Description = "Of a mission, where it stands" },
        new("host_city", Text, m => m.HostCity) { Description = "Of a mission, where it stands" },
        new("personal", ColumnType.Boolean, m => m.Personal) { Description = "Personal rather than institutional" },
        new("language", Text, m => m.Language) { Description = "Language of the account" },
        new("attributes", Json, m => m.Attributes) { Description = "Further columns of the panel, as JSON", Personal = Personal.FreeText })
    {
        Description = "The members of the edition, in the published order.",
    };

    public static readonly Table<SealedSource> Sources = new(
        "sources",
        new("source", Integer, s => s.Source) { Description = "Number of the export in this bundle" },
        new("sha256", Text, s => s.Sha256) { Description = "SHA-256 of its one file; of several, over the lines 'hash, two blanks, path'" },
        new("files", Integer, s => s.Files) { Description = "Number of files" },
        new("bytes", Integer, s => s.Bytes) { Description = "Length of all files" })
    {
        Description = "The exports of which something was used.",
    };

    public static readonly Table<SealedIdentity> Identities = new(
        "identities",
        new("profile", Text, i => i.Profile) { Description = "Platform and id, or platform and @handle", Personal = Personal.Account },
        new("account", Text, i => i.Account) { Description = "The member", Personal = Personal.Account },
        new("from", Instant, i => i.From) { Description = "First instant (UTC); empty: always before" },
        new("to", Instant, i => i.To) { Description = "End (UTC), not included; empty: always after" })
    {
        Description = "Which profile, as exports name it, meant which member when.",
    };

    public static readonly Table<SealedMembership> Memberships = new(
        "memberships",
        new("within", Integer, m => m.Within) { Description = "Number of the set" },
        new("account", Text, m => m.Account) { Description = "The member", Personal = Personal.Account },
        new("from", Instant, m => m.From) { Description = "First instant (UTC); empty: always before" },
        new("to", Instant, m => m.To) { Description = "End (UTC), not included; empty: always after" })
    {
        Description = "The sets of accounts within which lists are complete: the panel revisions in force at import.",
    };

    public static readonly Table<SealedList> Lists = new(
        "lists",
        new("list", Integer, l => l.List) { Description = "Number of the observation in this bundle" },
        new("owner", Text, l => l.Owner) { Description = "Whose list, as the export names it", Personal = Personal.Account },
        new("direction", Word, l => BundleWords.Of(l.Direction)) { Description = "following or followers" },
        new("scope", Word, l => BundleWords.Of(l.Scope)) { Description = "partial, complete, or complete_within a set of accounts" },
        new("within", Integer, l => l.Within) { Description = "The set it is complete within" },
        new("captured_at", Instant, l => l.CapturedAt) { Description = "Capture (UTC)" },
        new("keys", Word, l => BundleWords.Of(l.Keys)) { Description = "How it names accounts: ids, handles, both or none" },
        new("source", Integer, l => l.Source) { Description = "The export" },
        new("path", Text, l => l.Path) { Description = "The file inside the export; empty where the export is one file", Personal = Personal.FreeText },
        new("row", Integer, l => l.Row) { Description = "Where the list begins in that file" },
        new("statement", Integer, l => l.Statement) { Description = "What was said of that file, by its number in statements.csv; empty: nothing" })
    {
        Description = "The list observations used.",
    };

    public static readonly Table<SealedStatement> Statements = new(
        "statements",
        new("statement", Integer, s => s.Statement) { Description = "Number of the statement in this bundle" },
        new("within", Integer, s => s.Within) { Description = "The set the file is complete within" },
        new("direction", Word, s => BundleWords.Of(s.Direction)) { Description = "following or followers" },
        new("captured_at", Instant, s => s.CapturedAt) { Description = "Capture (UTC)" },
        new("keys", Word, s => BundleWords.Of(s.Keys)) { Description = "How the file names accounts: ids, handles, both or none" },
        new("covers_silence", ColumnType.Boolean, s => s.CoversSilence) { Description = "Who owns no list of the file has an empty one" },
        new("names_owners", ColumnType.Boolean, s => s.NamesOwners) { Description = "It was said of the lists of some owners alone" },
        new("source", Integer, s => s.Source) { Description = "The export" })
    {
        Description = "What was said of whole files: complete within a set of accounts, for all of them or for the owners in statement_owners.csv.",
    };

    public static readonly Table<SealedStatementOwner> StatementOwners = new(
        "statement_owners",
        new("statement", Integer, o => o.Statement) { Description = "The statement" },
        new("profile", Text, o => o.Profile) { Description = "The owner, as it was named", Personal = Personal.Account })
    {
        Description = "The owners for whose lists alone a statement was made; those who are no members are left out.",
    };

    public static readonly Table<SealedListMember> ListMembers = new(
        "list_members",
        new("list", Integer, m => m.List) { Description = "The observation" },
        new("profile", Text, m => m.Profile) { Description = "Who stood in it, as the export names it", Personal = Personal.Account },
        new("followed_at", Instant, m => m.FollowedAt) { Description = "The follow's own date (UTC), where the export has it" })
    {
        Description = "The members of the edition that stood in the lists; strangers are left out.",
    };

    public static readonly Table<SealedProfile> Profiles = new(
        "profile_observations",
        new("account", Text, p => p.Account) { Description = "The member", Personal = Personal.Account },
        new("observed_at", Instant, p => p.ObservedAt) { Description = "When (UTC)" },
        new("followers", Integer, p => p.Followers) { Description = "Followers shown" },
        new("following", Integer, p => p.Following) { Description = "Followed accounts shown" },
        new("posts", Integer, p => p.Posts) { Description = "Posts shown" },
        new("listed", Integer, p => p.Listed) { Description = "Lists shown" },
        new("status", Word, p => p.Status is { } status ? BundleWords.Of(status) : null) { Description = "active, protected, suspended or gone" },
        new("source", Integer, p => p.Source) { Description = "The export" })
    {
        Description = "What the members' profiles showed.",
    };

    public static readonly Table<PreviousPlace> Previous = new(
        "previous",
        new("measure", Word, p => p.Measure) { Description = "The measure" },
        new("account", Text, p => p.Account.ToString()) { Description = "The account", Personal = Personal.Account },
        new("actor", Text, p => p.Actor) { Description = "Who was behind it then", Personal = Personal.Name },
        new("rank", Integer, p => p.Rank) { Description = "Its rank then" },
        new("rank_best", Integer, p => p.Possible?.Best) { Description = "Its best possible rank then" },
        new("rank_worst", Integer, p => p.Possible?.Worst) { Description = "Its worst possible rank then" },
        new("value", Number, p => p.Value) { Description = "Its value then" })
    {
        Description = "Ranks and values of the previous edition. Who has left since is here too: that others left is no rise.",
    };

    public static readonly Table<SealedTie> Ties = new(
        "ties",
        new("follower", Text, t => t.Follower) { Description = "Who follows", Personal = Personal.Account },
        new("followed", Text, t => t.Followed) { Description = "Who is followed", Personal = Personal.Account },
        new("mutual", ColumnType.Boolean, t => t.IsMutual) { Description = "The other follows back" })
    {
        Description = "The follows known to be yes on the edition's date. What is missing is a no or unknown, as the lists tell.",
    };

    public static readonly Table<SealedFigure> Network = new(
        "network",
        new("figure", Text, f => f.Figure) { Description = "Which figure" },
        new("value", Number, f => f.Value) { Description = "Its value; empty where nothing is known" })
    {
        Description = "The network as a whole, over known pairs.",
    };

    private static readonly Table<SealedRank> Ranks = new(
        "ranking",
        new("place", Integer, r => r.Row.Place) { Description = "Place in the table, from 0" },
        new("account", Text, r => r.Member.Account) { Description = "The member", Personal = Personal.Account },
        new("handle", Text, r => r.Member.Handle) { Description = "Its handle", Personal = Personal.Handle },
        new("actor", Text, r => r.Member.Actor) { Description = "Who is behind it", Personal = Personal.Name },
        new("kind", Text, r => r.Member.Kind) { Description = "Kind of office" },
        new("country", Text, r => r.Member.Country) { Description = "Country" },
        new("rank", Integer, r => r.Row.Rank) { Description = "1 + the members whose value is greater; empty where nothing is known of it" },
        new("rank_best", Integer, r => r.Row.RankBest) { Description = "Best possible rank" },
        new("rank_worst", Integer, r => r.Row.RankWorst) { Description = "Worst possible rank" },
        new("rank_worst_is_bound", ColumnType.Boolean, r => r.Row.RankWorstIsBound)
        {
            Description = "The worst rank is an upper bound, the search for the exact one was given up",
        },
        new("value", Number, r => r.Row.Value) { Description = "What is known" },
        new("value_low", Number, r => r.Row.ValueLow) { Description = "The least it can be" },
        new("value_high", Number, r => r.Row.ValueHigh) { Description = "The most it can be" },
        new("coverage", Number, r => r.Row.Coverage) { Description = "Share of peers whose contribution is known" },
        new("share", Number, r => r.Row.Share) { Description = "Value over population − 1" },
        new("status", Word, r => r.Row.Status) { Description = "certain, bounded, open, not_observed or not_applicable" },
        new("previous_rank", Integer, r => r.Row.PreviousRank) { Description = "Rank in the previous edition" },
        new("previous_value", Number, r => r.Row.PreviousValue) { Description = "Value in the previous edition" },
        new("moved", Integer, r => r.Row.Moved)
        {
            Description = "Places surely gained since the previous edition, below 0 surely lost; empty: it cannot be told",
        },
        new("actor_changed", ColumnType.Boolean, r => r.Row.ActorChanged) { Description = "The account changed hands since" },
        new("evidence_from", Instant, r => r.Row.EvidenceFrom) { Description = "Earliest capture behind the row (UTC)" },
        new("evidence_to", Instant, r => r.Row.EvidenceTo) { Description = "Latest capture behind the row (UTC)" });

    private static readonly Table<SealedRank> ExpectedRanks = Ranks.With(
        new Column<SealedRank>("value_expected", Number, r => r.Row.ValueExpected)
        {
            Description = "Of a model: the value if what is missing is missing at random",
        },
        new("rank_expected", Integer, r => r.Row.RankExpected) { Description = "Of a model: the rank by these values" });

    public static Table<SealedRank> Ranking(string measure) => (measure == TieMeasures.MutualFollows ? ExpectedRanks : Ranks) with
    {
        Name = BundleCsv.RankingPrefix + measure, Description = $"The ranking by {measure}.",
    };

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
