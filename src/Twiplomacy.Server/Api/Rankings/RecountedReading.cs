using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Api.Rankings;

/// <summary>
/// Reads rankings that are counted anew for the request. They follow the evidence, which may change even under a sealed
/// revision.
/// </summary>
public sealed class RecountedReading(WithinRankings among, ConstantRankings constant, GroupQueries groups)
{
    /// <summary>Counted among the filtered accounts only, as is the edition before.</summary>
    public async Task<ListAnswer<RankingAnswer>> WithinAsync(
        EditionRevisionRow revision, string measure, RankingQuery query, MemberFilter filter, PageRequest page, ListMeta about, CancellationToken ct)
    {
        if (query.IsByActor) throw RankingReading.ActorsAreNotRanked();
        var memberships = query.Group is null ? [] : await groups.ListAsync(ct);
        MemberFilter On(DateTimeOffset day) => query.Group is not { } group ? filter
            : filter with { Countries = CountryGroups.Find(group, memberships, DateOnly.FromDateTime(day.UtcDateTime)) };
        var within = (await among.FindAsync(revision, measure, edition => On(edition.AsOf), ct))!;
        return RankingReading.Page(page, query, within.Rows, about with { Provisional = within.IsProvisional });
    }

    /// <summary>This edition and the one before, counted among the accounts that are in both.</summary>
    public async Task<ListAnswer<RankingAnswer>> OnConstantBasisAsync(
        EditionRevisionRow revision, string measure, RankingQuery query, MemberFilter filter, PageRequest page, ListMeta about, CancellationToken ct)
    {
        if (query.IsWithin || query.IsByActor) throw new ProblemException(ApiProblem.BadRequest(
            new ProblemFault("'basis=constant' recounts among the accounts of both editions, so it goes without 'within' and 'unit=actor'.") { Parameter = "basis", Allowed = ["panel"] }));
        var ranking = await constant.FindAsync(revision, measure, ct) ?? throw new ProblemException(ApiProblem.BadRequest(
            new ProblemFault($"{revision.Slug} has no edition before it, so there is no basis that both have.") { Parameter = "basis", Allowed = ["panel"] }));
        const string basis = "Both editions are counted again among the accounts that are in both.";
        return RankingReading.Page(page, query, FilteredRankings.Of(ranking.Rows, ranking.Field, filter), about with
        {
            Provisional = ranking.IsProvisional, Note = about.Note is null ? basis : $"{basis} {about.Note}",
        });
    }
}
