using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Formats.Networks;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Analytics.Editions;

/// <summary>
/// The network of a panel over its yearly editions, as one document with spells: an account or a tie is there in the
/// years whose edition shows it. A year is spoken for by its latest edition; of a year without one nothing is said, so
/// a spell never reaches across it. Accounts are followed through renames as in the yearly rankings. Office, country and groups
/// are the latest; positions those of the newest edition's picture. Communities of different years have nothing in common but
/// that 1 is the largest.
/// </summary>
public sealed class PanelNetworks(EditionQueries editions, AccountQueries accounts, NetworkPictures pictures, GroupQueries groups)
{
    private const string Measure = "mutual_follows";

    private static readonly NetworkAttribute[] Timed =
        [new(Measure, NetworkValueType.Integer), new("rank", NetworkValueType.Integer), NodeDescription.Community];

    /// <summary>The editions whose date lies in the years, both included; null if there is none.</summary>
    public async Task<NetworkDocument?> FindAsync(
        string panel, TieRelation relation, int? fromYear, int? toYear, CancellationToken cancellationToken)
    {
        var years = (await editions.ListAsync(panel, cancellationToken))
            .Where(edition => YearOf(edition) >= (fromYear ?? 0) && YearOf(edition) <= (toYear ?? int.MaxValue))
            .GroupBy(YearOf).OrderBy(year => year.Key).Select(year => year.MaxBy(edition => (edition.AsOf, edition.Number))!).ToList();
        if (years.Count == 0) return null;
        var (nodes, ties) = (new Dictionary<ProfileKey, NodeYears>(), new Dictionary<(ProfileKey Source, ProfileKey Target), List<int>>());
        foreach (var edition in years) await AddAsync(edition, relation, nodes, ties, cancellationToken);
        return new NetworkDocument(
            $"{panel}, {(relation == TieRelation.Mutual ? "mutual follows" : "follows")} known at its editions {string.Join(", ", years.Select(edition => edition.Slug))}{EditionNetworks.SaidOf(years.Find(edition => edition.MadeUp is not null) ?? years[0])}",
            IsDirected: relation == TieRelation.Follow, IsWeighted: false, NodeDescription.Attributes, [],
            [.. nodes.OrderBy(node => node.Key).Select(node => node.Value.ToNode(node.Key, YearOf(years[^1])))],
            ties.OrderBy(tie => tie.Key).Select(tie => new NetworkEdge(tie.Key.Source.ToString(), tie.Key.Target.ToString(), 1, []) { Spells = Spells(tie.Value) }))
        {
            Span = new Spell(During(YearOf(years[0])).From, During(YearOf(years[^1])).To),
            TimedAttributes = Timed,
            HasPositions = true,
        };
    }

    /// <summary>Years in order, as spells of consecutive years.</summary>
    public static IReadOnlyList<Spell> Spells(IReadOnlyList<int> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        var spells = new List<Spell>();
        foreach (var year in years)
        {
            if (spells.Count > 0 && spells[^1].To.Year == year - 1) spells[^1] = spells[^1] with { To = During(year).To };
            else spells.Add(During(year));
        }
        return spells;
    }

    private static int YearOf(EditionRevisionRow edition) => edition.AsOf.UtcDateTime.Year;

    private static Spell During(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    private async Task AddAsync(
        EditionRevisionRow edition, TieRelation relation, Dictionary<ProfileKey, NodeYears> nodes,
        Dictionary<(ProfileKey Source, ProfileKey Target), List<int>> ties, CancellationToken cancellationToken)
    {
        var members = await editions.ListMembersAsync(edition.RevisionId, cancellationToken);
        var today = await AccountContinuity.TodaysKeysAsync(members, edition.AsOf, accounts, cancellationToken);
        var described = NodeDescription.Of(
            edition, members, await groups.ListAsync(cancellationToken), await pictures.LoadAsync(edition, cancellationToken));
        var rows = (await editions.ListRankingAsync(edition.RevisionId, Measure, cancellationToken)).ToDictionary(row => row.Position);
        foreach (var member in members)
        {
            if (!nodes.TryGetValue(today[member.Account], out var node)) nodes[today[member.Account]] = node = new NodeYears();
            node.Add(YearOf(edition), member, rows.GetValueOrDefault(member.Position), described);
        }
        var keys = members.ToDictionary(member => member.Position, member => today[member.Account]);
        foreach (var tie in await editions.ListFollowsAsync(edition.RevisionId, cancellationToken))
            foreach (var target in relation == TieRelation.Follow ? tie.Targets : tie.Mutual)
                AddTie(keys[tie.Source], keys[target], relation, YearOf(edition), ties);
    }

    private static void AddTie(
        ProfileKey source, ProfileKey target, TieRelation relation, int year, Dictionary<(ProfileKey Source, ProfileKey Target), List<int>> ties)
    {
        // A mutual tie stands with both its ends; the smaller one speaks for it.
        if (source == target || (relation == TieRelation.Mutual && target < source)) return;
        if (!ties.TryGetValue((source, target), out var years)) ties[(source, target)] = years = [];
        if (years.Count == 0 || years[^1] != year) years.Add(year);
    }

    private sealed class NodeYears
    {
        private readonly List<int> _years = [];
        private readonly List<TimedValue> _values = [];
        private (EditionMemberRow Member, NodeDescription Described)? _latest;

        public void Add(int year, EditionMemberRow member, RankedRow? row, NodeDescription described)
        {
            _latest = (member, described);
            if (_years.Count > 0 && _years[^1] == year) return;
            _years.Add(year);
            if (row?.Value is { } value) _values.Add(new TimedValue(Measure, (long)value, During(year)));
            if (row?.Rank is { } rank) _values.Add(new TimedValue("rank", rank, During(year)));
            if (described.CommunityOf(member) is { } community) _values.Add(new TimedValue(NodeDescription.Community.Id, community, During(year)));
        }

        public NetworkNode ToNode(ProfileKey account, int newest)
        {
            var (member, described) = _latest!.Value;
            return new(account.ToString(), member.Handle ?? account.ToString(), described.ValuesOf(member))
            {
                Spells = Spells(_years),
                TimedValues = _values,
                Position = _years[^1] == newest ? described.PositionOf(member) : null,
            };
        }
    }
}
