using System.Text.Json;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Analytics.RankingViews;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Analytics.Settings;
using Twiplomacy.Application.Asking;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Rankings;

/// <summary>Rankings of actors by the sum over their accounts.</summary>
public sealed class ActorRankings(PublishedRankings published, EditionQueries editions, ActorPostRankings posts)
{
    // Counts that add up over accounts; rates are taken from such sums, and ties rank accounts.
    private static readonly string[] Measures = ["followers", .. PostMeasures.OfActors];

    public async Task<IReadOnlyList<ActorRow>> OfAsync(EditionRevisionRow revision, string measure, MemberFilter filter, CancellationToken cancellationToken)
    {
        if (!Measures.Contains(measure)) throw Refused();
        var previous = revision.PreviousRevisionId is { } id ? await editions.FindRevisionAsync(id, cancellationToken) : null;
        return PostMeasures.OfActors.Contains(measure)
            ? await posts.OfAsync(revision, previous, measure, filter.Takes, cancellationToken)
            : await AddedAsync(revision, previous, measure, filter, cancellationToken);
    }

    internal static RefusedException Refused() =>
        RefusedException.Invalid(new Fault(RankingMessages.ActorsAreNotRanked(Measures)) { Field = "unit", Allowed = ["account"] });

    private async Task<IReadOnlyList<ActorRow>> AddedAsync(
        EditionRevisionRow revision, EditionRevisionRow? previous, string measure, MemberFilter filter, CancellationToken cancellationToken)
    {
        var rows = (await published.FindAsync(revision, measure, cancellationToken))?.Rows ?? [];
        var before = previous is null ? null : await published.FindAsync(previous, measure, cancellationToken);
        return ActorRanking.Of(
            [.. rows.Where(row => filter.Takes(row.Member))], before is null ? null : [.. before.Rows.Where(row => filter.Takes(row.Member))],
            JsonSerializer.Deserialize<EditionSettings>(revision.Settings, EditionJson.Options)!.MaxRange);
    }
}
