using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Server.Api.Caching;
using Twiplomacy.Server.Api.Editions;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Api.Problems;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Server.Api.Rankings;

/// <summary>Reads the rows of a ranking as a request asks for them.</summary>
public sealed class RankingReading(
    PublishedRankings published, RecountedReading recounted, EditionQueries editions, EditionLookup lookup, RankingFilters filters,
    ActorPostRankings actorPosts)
{
    // Counts that add up over accounts; rates are taken from such sums, and ties rank accounts.
    private static readonly string[] ActorMeasures = ["followers", .. PostMeasures.OfActors];

    /// <summary>A page of the ranking of the revision that speaks for an edition, or of a numbered one.</summary>
    public async Task<RankingListing> ReadAsync(
        string slug, int? number, string measure, RankingQuery query, PageRequest page, CancellationToken ct)
    {
        var revision = await lookup.GetAsync(slug, number, ct);
        await lookup.RequireMeasureAsync(revision, measure, ct);
        Task<IReadOnlyList<EditionMemberRow>> MembersAsync() => editions.ListMembersAsync(revision.RevisionId, ct);
        var filter = await filters.ReadAsync(query.Members, MembersAsync, revision.AsOf, ct);
        var about = new ListMeta { Edition = revision.Slug, AsOf = revision.AsOf, Revision = revision.Number };
        if (query.IsConstant) return new(measure, await recounted.OnConstantBasisAsync(revision, measure, query, filter, page, about, ct));
        if (query.IsWithin) return new(measure, await recounted.WithinAsync(revision, measure, query, filter, page, about, ct));
        // A sealed revision never changes; what speaks for an edition may.
        var keeping = new KeepingOfAnswer(IsForEver: number is not null && revision.IsSealed);
        if (query.IsByActor) return new(measure, await ByActorAsync(revision, measure, query, filter, page, about, ct)) { Keeping = keeping };
        var rows = await published.ListPageAsync(revision, measure, filter, (int)(page.After?.Number(0) ?? -1), page.Fetch, ct);
        return new(measure, page.Answer([.. rows.Select(row => Linked(RankingAnswer.Of(row), revision, measure))], RankingAnswer.Columns, row => [row.Place], about)) { Keeping = keeping };
    }

    /// <summary>The rows that the filter takes keep value and rank and get their rank among themselves.</summary>
    public static IEnumerable<RankingAnswer> Filtered(IReadOnlyList<PublishedRow> rows, MemberFilter filter)
    {
        if (filter.TakesAll) return rows.Select(RankingAnswer.Of);
        var taken = rows.Where(row => filter.Takes(row.Member)).Select(RankingAnswer.Of).ToList();
        var values = taken.Where(row => row.Rank is not null).Select(row => row.Value!.Value).ToList();
        return taken.Select(row => row.Rank is null ? row : row with { RankInFilter = 1 + values.Count(value => value > row.Value) });
    }

    public static ListAnswer<RankingAnswer> Page(PageRequest page, IEnumerable<RankingAnswer> rows, ListMeta about)
    {
        var after = page.After?.Number(0) ?? -1;
        return page.Answer([.. rows.Where(row => row.Place > after).Take(page.Fetch)], RankingAnswer.Columns, row => [row.Place], about);
    }

    // Every row that has a place before leads to why it moved.
    private static RankingAnswer Linked(RankingAnswer row, EditionRevisionRow revision, string measure) =>
        measure != RankExplanations.Measure || row.PreviousValue is null ? row : row with
        {
            Explanation = $"/api/v1/editions/{revision.Slug}/revisions/{revision.Number}/explanations/{Uri.EscapeDataString(row.Account.Id)}",
        };

    private async Task<ListAnswer<RankingAnswer>> ByActorAsync(
        EditionRevisionRow revision, string measure, RankingQuery query, MemberFilter filter, PageRequest page, ListMeta about, CancellationToken ct)
    {
        if (query.IsWithin || !ActorMeasures.Contains(measure)) throw ActorsAreNotRanked();
        var previous = revision.PreviousRevisionId is { } id ? await editions.FindRevisionAsync(id, ct) : null;
        var actors = PostMeasures.OfActors.Contains(measure)
            ? await actorPosts.OfAsync(revision, previous, measure, filter.Takes, ct)
            : await AddedAsync(revision, previous, measure, filter, ct);
        return Page(page, actors.Select(actor => RankingAnswer.Of(actor.Published) with { Accounts = actor.Accounts }),
            about with { Note = "Sums over the actor's accounts in the panel, not deduplicated." });
    }

    private async Task<IReadOnlyList<ActorRow>> AddedAsync(
        EditionRevisionRow revision, EditionRevisionRow? previous, string measure, MemberFilter filter, CancellationToken ct)
    {
        var rows = (await published.FindAsync(revision.Slug, revision.Number, measure, ct))!.Rows;
        var before = previous is null ? null : await published.FindAsync(previous.Slug, previous.Number, measure, ct);
        return ActorRanking.Of([.. rows.Where(row => filter.Takes(row.Member))], before is null ? null : [.. before.Rows.Where(row => filter.Takes(row.Member))]);
    }

    internal static ProblemException ActorsAreNotRanked() => new(ApiProblem.BadRequest(
        new ProblemFault($"'unit=actor' adds up counts, so it goes with {string.Join(", ", ActorMeasures)} and without 'within'; ties rank accounts.")
        {
            Parameter = "unit", Allowed = ["account"],
        }));
}
