using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.RankingViews;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Asking;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Rankings;

/// <summary>
/// Rankings that are counted anew for the question. They follow the evidence, which may change even under a sealed revision.
/// </summary>
public sealed class RecountedRankings(WithinRankings among, ConstantRankings constant, GroupQueries groups)
{
    /// <summary>Counted among the filtered accounts only, as is the edition before.</summary>
    public async Task<AskedRows> WithinAsync(
        EditionRevisionRow revision, string measure, RankingChoice choice, MemberFilter filter, CancellationToken cancellationToken)
    {
        if (choice.IsByActor()) throw ActorRankings.Refused();
        var memberships = choice.Members.Group is null ? [] : await groups.ListAsync(cancellationToken);
        MemberFilter On(DateTimeOffset day) => choice.Members.Group is not { } group ? filter
            : filter with { Countries = CountryGroups.Find(group, memberships, DateOnly.FromDateTime(day.UtcDateTime)) };
        var within = (await among.FindAsync(revision, measure, edition => On(edition.AsOf), cancellationToken))!;
        return new(within.Rows, within.IsProvisional);
    }

    /// <summary>This edition and the one before, counted among the accounts that are in both.</summary>
    public async Task<AskedRows> OnConstantBasisAsync(
        EditionRevisionRow revision, string measure, RankingChoice choice, MemberFilter filter, CancellationToken cancellationToken)
    {
        if (choice.IsWithin() || choice.IsByActor()) throw RefusedException.Invalid(new Fault(RankingMessages.ConstantGoesAlone()) { Field = "basis", Allowed = ["panel"] });
        var ranking = await constant.FindAsync(revision, measure, cancellationToken)
            ?? throw RefusedException.Invalid(new Fault(RankingMessages.NoBasis(revision.Slug)) { Field = "basis", Allowed = ["panel"] });
        return new(FilteredRankings.Filter(ranking.Rows, ranking.Field, filter), ranking.IsProvisional, RankingMessages.CountedOnConstantBasis());
    }
}
