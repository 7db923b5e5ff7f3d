using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Changes;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.RankingViews;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Rankings;

/// <summary>What changed between two editions of a panel: who entered and left, whose rank moved for certain, how many ties changed.</summary>
public sealed class EditionsBesideQuestions(
    EditionFinder finder, EditionQueries editions, RankingQuestions rankings, YearlyRankings yearly, PanelChanges changes)
{
    public async Task<EditionsBesideResult> AskAsync(EditionsBesideQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (before, after) = InOrder(
            await finder.GetAsync(query.Slug, null, cancellationToken), await finder.GetAsync(query.Other, null, cancellationToken));
        if (before.Panel != after.Panel || before.Slug == after.Slug)
            throw RefusedException.Invalid(new Fault(RankingMessages.OfOnePanel()) { Field = "other" });
        var measures = await MeasuresAsync(before, after, cancellationToken);
        var measure = query.Measure ?? RankExplanations.Measure;
        EditionFinder.RequireMeasure(measure, measures);
        var rows = await RowsAsync(before, after, measure, cancellationToken);
        var (ties, fault) = await TiesAsync(before, after, cancellationToken);
        return new(before, after, measure, measures, rows, await LeftAsync(before, after, measure, cancellationToken)) { Ties = ties, TiesFault = fault };
    }

    private static (EditionRevisionRow Before, EditionRevisionRow After) InOrder(EditionRevisionRow one, EditionRevisionRow other) =>
        one.AsOf <= other.AsOf ? (one, other) : (other, one);

    private async Task<IReadOnlyList<string>> MeasuresAsync(EditionRevisionRow before, EditionRevisionRow after, CancellationToken cancellationToken) =>
        [.. (await editions.ListMeasuresAsync(before.RevisionId, cancellationToken))
            .Intersect(await editions.ListMeasuresAsync(after.RevisionId, cancellationToken))];

    private async Task<IReadOnlyList<RankingAnswer>> RowsAsync(
        EditionRevisionRow before, EditionRevisionRow after, string measure, CancellationToken cancellationToken)
    {
        try
        {
            var query = new EditionRankingQuery(new EditionKey(after.Slug), measure, RankingChoice.All, PageRequest.Whole);
            return (await rankings.AskBesideAsync(query, before.Slug, cancellationToken)).Rows;
        }
        catch (EditionRefusedException refused)
        {
            throw RefusedException.Invalid(new Fault(refused.Said) { Field = "other" });
        }
    }

    private async Task<IReadOnlyList<YearlyAnswer>> LeftAsync(
        EditionRevisionRow before, EditionRevisionRow after, string measure, CancellationToken cancellationToken)
    {
        var both = await yearly.LoadAsync([before, after], measure, cancellationToken);
        return [.. both.Rows.Where(row => !row.Rows.ContainsKey(after.Slug)).Select(YearlyAnswer.Of)];
    }

    // What was seen at the very instant of the earlier edition is in it already; the database counts microseconds.
    private async Task<(IReadOnlyDictionary<ChangeKind, int>? Ties, Message? Fault)> TiesAsync(
        EditionRevisionRow before, EditionRevisionRow after, CancellationToken cancellationToken)
    {
        try
        {
            var found = await changes.FindAsync(new PanelChangeQuestion(after.Panel, before.AsOf.AddMicroseconds(1), after.AsOf), cancellationToken);
            return (found?.Rows.CountBy(change => change.Kind).ToDictionary(), null);
        }
        catch (SaidException refused) when (refused is WorkBusyException or WorkTooLargeException)
        {
            return (null, refused.Said);
        }
    }
}
