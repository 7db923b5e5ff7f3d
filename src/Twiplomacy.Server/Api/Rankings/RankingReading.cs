using System.Text.Json;
using Twiplomacy.Analytics.Editions;
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
    PublishedRankings published, FilteredRankings filtered, RecountedReading recounted, EditionQueries editions, EditionLookup lookup,
    RankingFilters filters, ActorPostRankings actorPosts)
{
    // Counts that add up over accounts; rates are taken from such sums, and ties rank accounts.
    private static readonly string[] ActorMeasures = ["followers", .. PostMeasures.OfActors];

    /// <summary>A page of the ranking of the revision that speaks for an edition, or of a numbered one.</summary>
    public async Task<RankingListing> ReadAsync(
        string slug, int? number, string measure, RankingQuery query, PageRequest page, CancellationToken ct)
    {
        var revision = await lookup.GetAsync(slug, number, ct);
        await lookup.RequireMeasureAsync(revision, measure, ct);
        RequireModel(query, measure);
        Task<IReadOnlyList<EditionMemberRow>> MembersAsync() => editions.ListMembersAsync(revision.RevisionId, ct);
        var filter = await filters.ReadAsync(query.Members, MembersAsync, revision.AsOf, ct);
        var about = new ListMeta { Edition = revision.Slug, AsOf = revision.AsOf, Revision = revision.Number, Note = query.IsExpected ? ExpectedTies.Assumption.ToString() : null };
        if (query.IsConstant) return new(measure, await recounted.OnConstantBasisAsync(revision, measure, query, filter, page, about, ct));
        if (query.IsWithin) return new(measure, await recounted.WithinAsync(revision, measure, query, filter, page, about, ct));
        // A sealed revision never changes; what speaks for an edition may.
        var keeping = new KeepingOfAnswer(IsForEver: number is not null && revision.IsSealed);
        if (query.IsByActor) return new(measure, await ByActorAsync(revision, measure, query, filter, page, about, ct)) { Keeping = keeping };
        var rows = await RowsAsync(revision, measure, filter, page, ct);
        return new(measure, Page(page, query, rows, about, row => Linked(row, revision, measure))) { Keeping = keeping };
    }

    /// <summary>The page's rows of a ranking, each told as the request asks for it.</summary>
    public static ListAnswer<RankingAnswer> Page(
        PageRequest page, RankingQuery query, IEnumerable<PublishedRow> rows, ListMeta about, Func<RankingAnswer, RankingAnswer>? told = null)
    {
        var after = page.After?.Number(0) ?? -1;
        var answers = rows.Where(row => row.Row.Place > after).Take(page.Fetch).Select(row => query.IsExpected ? RankingAnswer.Expecting(row) : RankingAnswer.Of(row));
        return page.Answer(
            [.. told is null ? answers : answers.Select(told)], query.IsExpected ? RankingAnswer.ExpectedColumns : RankingAnswer.Columns, row => [row.Place], about);
    }

    /// <summary>A model is offered of one measure, counted by accounts.</summary>
    internal static void RequireModel(RankingQuery query, string measure)
    {
        if (query.IsExpected && (query.IsByActor || measure != RankExplanations.Measure)) throw new ProblemException(ApiProblem.BadRequest(
            new ProblemFault($"'expected' is of a model of unknown mutual ties, so it goes with {RankExplanations.Measure} and without 'unit=actor'.") { Parameter = "expected", Allowed = ["false"] }));
    }

    // A page of all rows does not cost the whole ranking; ranks among some of them do.
    private async Task<IReadOnlyList<PublishedRow>> RowsAsync(
        EditionRevisionRow revision, string measure, MemberFilter filter, PageRequest page, CancellationToken ct) => filter.TakesAll
        ? await published.ListPageAsync(revision, measure, (int)(page.After?.Number(0) ?? -1), page.Fetch, ct)
        : await filtered.OfAsync((await published.FindAsync(revision.Slug, revision.Number, measure, ct))!, filter, ct);

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
        var accounts = actors.ToDictionary(actor => actor.Published.Row.Place, actor => actor.Accounts);
        return Page(page, query, actors.Select(actor => actor.Published), about with { Note = "Sums over the actor's accounts in the panel, not deduplicated." },
            row => row with { Accounts = accounts[row.Place] });
    }

    private async Task<IReadOnlyList<ActorRow>> AddedAsync(
        EditionRevisionRow revision, EditionRevisionRow? previous, string measure, MemberFilter filter, CancellationToken ct)
    {
        var rows = (await published.FindAsync(revision.Slug, revision.Number, measure, ct))!.Rows;
        var before = previous is null ? null : await published.FindAsync(previous.Slug, previous.Number, measure, ct);
        return ActorRanking.Of(
            [.. rows.Where(row => filter.Takes(row.Member))], before is null ? null : [.. before.Rows.Where(row => filter.Takes(row.Member))],
            JsonSerializer.Deserialize<EditionSettings>(revision.Settings, EditionJson.Options)!.MaxRange);
    }

    internal static ProblemException ActorsAreNotRanked() => new(ApiProblem.BadRequest(
        new ProblemFault($"'unit=actor' adds up counts, so it goes with {string.Join(", ", ActorMeasures)} and without 'within'; ties rank accounts.")
        {
            Parameter = "unit", Allowed = ["account"],
        }));
}
