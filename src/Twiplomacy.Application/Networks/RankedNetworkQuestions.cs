using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Formats.Networks;

namespace Twiplomacy.Application.Networks;

/// <summary>The network among the accounts of a ranking's rows, which carry their rank and value in it.</summary>
public sealed class RankedNetworkQuestions(
    EditionFinder editions, RankingQuestions rankings, EditionNetworks networks, KeptStudies studies, PanelFinder panels)
{
    /// <param name="query">The whole ranking.</param>
    public async Task<NetworkDocument> AskAsync(EditionRankingQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var revision = await editions.GetAsync(query.Edition, cancellationToken);
        var rows = (await rankings.AskAsync(query, revision, cancellationToken)).Rows;
        var network = await networks.LoadAsync(revision, RankedNetwork.RelationBehind(query.Measure), MemberFilter.None, cancellationToken);
        return RankedNetwork.Of(network, query.Measure, rows);
    }

    /// <param name="query">The whole ranking.</param>
    public async Task<NetworkDocument> AskAsync(PanelRankingQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var ranking = await rankings.AskAsync(query, cancellationToken);
        var studied = (await studies.FindAsync(query.Slug, ranking.About.AsOf!.Value, new EditionSettings().EvidenceAge, cancellationToken))!;
        var ties = RankedNetwork.MutualOf(studied, (await panels.GetAsync(query.Slug, cancellationToken)).MadeUp);
        return RankedNetwork.Of(ties, query.Measure, ranking.Rows);
    }
}
