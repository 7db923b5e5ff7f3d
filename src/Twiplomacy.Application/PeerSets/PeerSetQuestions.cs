using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.PeerSets;

namespace Twiplomacy.Application.PeerSets;

/// <summary>What can be asked of sets of peers: which there are, and how their accounts stand.</summary>
public sealed class PeerSetQuestions(PeerSetQueries sets, EditionShelves shelves, EditionFinder finder, PublishedRankings published)
{
    public const string UsualKind = "foreign_ministry";

    public async Task<ListResult<PeerSetAnswer>> AskAsync(PeerSetListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var after = (int)(query.After()?.Number(0) ?? 0);
        var rows = (await sets.ListAsync(cancellationToken)).Skip(after).Take(query.Page.Fetch).Select(PeerSetAnswer.Of).ToList();
        return new(query.Cut(rows, row => [after + rows.IndexOf(row) + 1]));
    }

    public async Task<PeerStandingAnswer> AskAsync(PeerStandingQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var all = await sets.ListAsync(cancellationToken);
        var set = all.FirstOrDefault(set => set.Slug.Equals(query.Slug, StringComparison.OrdinalIgnoreCase)) ?? throw NotFound(query.Slug, all);
        var edition = query.Edition is { } slug ? await finder.GetAsync(slug, null, cancellationToken)
            : (await shelves.LoadAsync(cancellationToken)).Newest ?? throw NoEdition();
        await finder.RequireMeasureAsync(edition, query.Measure, cancellationToken);
        var group = PeerGroup.Of(set, await RowsAsync(edition, query.Measure, cancellationToken), query.Kind);
        return new PeerStandingAnswer
        {
            Set = set.Slug, Name = set.Name, Edition = edition.Slug, Measure = query.Measure, Known = group.Standing.Known, Median = group.Standing.Median,
            LowerQuartile = group.Standing.LowerQuartile, UpperQuartile = group.Standing.UpperQuartile,
            Accounts = [.. group.Rows.Select(row => PeerOf(group, row))],
        };
    }

    /// <summary>All sets with their accounts of one office in an edition, by mutual follows.</summary>
    public async Task<IReadOnlyList<PeerGroup>> ListAsync(EditionRevisionRow? edition, string? kind, CancellationToken cancellationToken)
    {
        IReadOnlyList<PublishedRow> rows = edition is null ? [] : await RowsAsync(edition, RankExplanations.Measure, cancellationToken);
        return [.. (await sets.ListAsync(cancellationToken)).Select(set => PeerGroup.Of(set, rows, kind))];
    }

    /// <summary>The sets that an account belongs to, with those of its office as its peers; only where there are peers.</summary>
    public async Task<IReadOnlyList<PeerGroup>> ListOfAsync(EditionRevisionRow edition, RankedAccount account, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        return [.. (await ListAsync(edition, account.Kind, cancellationToken))
            .Where(group => group.Rows.Count > 1 && group.Values.Any(value => value.Account == account.Id))];
    }

    private static RefusedException NoEdition() =>
        RefusedException.NotFound(EditionMessages.NoSuchEdition(), new Fault(EditionMessages.NoSuchEdition()) { Field = "edition" });

    internal static RefusedException NotFound(string slug, IEnumerable<PeerSet> all)
    {
        var known = all.Select(set => set.Slug).ToList();
        return RefusedException.NotFound(
            PeerSetMessages.NoSuchSet(),
            new Fault(PeerSetMessages.NotAmong(slug, known)) { Field = "slug", Allowed = known, DidYouMean = DidYouMean.Nearest(slug, known) });
    }

    private async Task<IReadOnlyList<PublishedRow>> RowsAsync(EditionRevisionRow edition, string measure, CancellationToken cancellationToken) =>
        (await published.FindAsync(edition, measure, cancellationToken))?.Rows ?? [];

    private static PeerAnswer PeerOf(PeerGroup group, PublishedRow row)
    {
        var place = group.PlaceOf(row.Member.Account);
        return new()
        {
            Account = RankedAccount.Of(row.Member), Value = group.Values.First(value => value.Account == row.Member.Account).Value,
            Place = place?.Place, PlaceBest = place?.Best, PlaceWorst = place?.Worst,
        };
    }
}
