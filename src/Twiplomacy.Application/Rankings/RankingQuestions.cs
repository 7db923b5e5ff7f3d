using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.RankingViews;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Panels;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Time;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Rankings;

/// <summary>What can be asked of rankings.</summary>
public sealed class RankingQuestions(
    PublishedRankings published, FilteredRankings filtered, RecountedRankings recounted, ProvisionalRankings provisional, ActorRankings actors,
    ChosenPrevious chosen, EditionQueries editions, EditionFinder finder, PanelFinder panels, MemberFilters filters, TimeProvider time)
{
    /// <summary>Whatever ranks accounts and is computed: what panels are ranked by.</summary>
    public static IReadOnlyList<string> OfPanels { get; } =
        [.. MeasureCatalogue.All.Where(measure => measure.Available && measure.Of == "account").Select(measure => measure.Id)];

    /// <summary>Of the revision that speaks for an edition, or of a numbered one.</summary>
    public async Task<RankingResult> AskAsync(EditionRankingQuery query, CancellationToken cancellationToken) =>
        await AskAsync(query, await finder.GetAsync(query.Edition, cancellationToken), cancellationToken);

    /// <summary>The same of a revision that was read already: another may be published meanwhile.</summary>
    public async Task<RankingResult> AskAsync(EditionRankingQuery query, EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        await finder.RequireMeasureAsync(revision, query.Measure, cancellationToken);
        var choice = query.Choice;
        RequireModel(choice, query.Measure);
        var filter = await filters.ReadAsync(choice.Members, () => MembersAsync(revision, query, cancellationToken), revision.AsOf, cancellationToken);
        var about = new About { Edition = revision.Slug, AsOf = revision.AsOf, Revision = revision.Number, Notes = Notes(choice) };
        // A sealed revision never changes; what speaks for an edition may.
        var kept = about with { Validity = query.Edition.Number is not null && revision.IsSealed ? Validity.Forever : Validity.UntilEditionsChange };
        if (choice.IsConstant()) return Result(query, await recounted.OnConstantBasisAsync(revision, query.Measure, choice, filter, cancellationToken), about);
        if (choice.IsWithin()) return Result(query, await recounted.WithinAsync(revision, query.Measure, choice, filter, cancellationToken), about);
        if (choice.IsByActor()) return ByActor(query, await actors.OfAsync(revision, query.Measure, filter, cancellationToken), kept);
        return Result(query, new(await RowsAsync(revision, query, filter, cancellationToken)), kept) with { Revision = revision };
    }

    /// <summary>Of a panel at an instant, from the evidence as it stands, under the default settings.</summary>
    public async Task<RankingResult> AskAsync(PanelRankingQuery query, CancellationToken cancellationToken)
    {
        RequireOfPanel(query.Choice);
        await panels.GetAsync(query.Slug, cancellationToken);
        EditionFinder.RequireMeasure(query.Measure, OfPanels);
        RequireModel(query.Choice, query.Measure);
        var asOf = query.AsOf ?? Days.EndOfToday(time);
        var ranking = (await provisional.FindAsync(query.Slug, query.Measure, asOf, query.CompareTo, cancellationToken))!;
        Task<IReadOnlyList<EditionMemberRow>> MembersAsync() => Task.FromResult<IReadOnlyList<EditionMemberRow>>([.. ranking.Rows.Select(row => row.Member)]);
        var filter = await filters.ReadAsync(query.Choice.Members, MembersAsync, asOf, cancellationToken);
        var rows = new AskedRows(FilteredRankings.Filter(ranking.Rows, ranking.Field, filter), IsProvisional: true);
        return Page(query, query.Measure, query.Choice, rows, new About { AsOf = asOf, Notes = Notes(query.Choice) });
    }

    /// <summary>The same of an edition, with ranks and values before from another sealed edition than the one it was built with.</summary>
    public async Task<RankingResult> AskBesideAsync(EditionRankingQuery query, string previous, CancellationToken cancellationToken)
    {
        var ranking = await WholeAsync(query, cancellationToken);
        RequireModel(query.Choice, query.Measure);
        var beside = await chosen.BesideAsync(ranking, previous, cancellationToken);
        var revision = ranking.Revision;
        var filter = await filters.ReadAsync(query.Choice.Members, () => MembersAsync(revision, query, cancellationToken), revision.AsOf, cancellationToken);
        var about = new About { Edition = revision.Slug, AsOf = revision.AsOf, Revision = revision.Number, Notes = Notes(query.Choice) };
        return Result(query, new(await filtered.FilterAsync(beside, filter, cancellationToken)), about) with { Revision = revision };
    }

    /// <summary>A stored ranking, every row.</summary>
    public async Task<PublishedRanking> WholeAsync(EditionRankingQuery query, CancellationToken cancellationToken) =>
        await WholeAsync(await finder.GetAsync(query.Edition, cancellationToken), query.Measure, cancellationToken);

    private async Task<PublishedRanking> WholeAsync(EditionRevisionRow revision, string measure, CancellationToken cancellationToken) =>
        await published.FindAsync(revision, measure, cancellationToken)
            ?? throw EditionFinder.NoRanking(measure, await editions.ListMeasuresAsync(revision.RevisionId, cancellationToken));

    private static RankingResult Result(EditionRankingQuery query, AskedRows rows, About about) => Page(query, query.Measure, query.Choice, rows, about);

    private static RankingResult ByActor(EditionRankingQuery query, IReadOnlyList<ActorRow> rows, About about)
    {
        var accounts = rows.ToDictionary(actor => actor.Published.Row.Place, actor => actor.Accounts);
        var result = Result(query, new([.. rows.Select(actor => actor.Published)], Note: RankingMessages.NotDeduplicated()), about);
        return result with { Page = result.Page.Select(row => row with { Accounts = accounts[row.Place] }) };
    }

    /// <summary>The page's rows, each told as the question asks for it.</summary>
    private static RankingResult Page<TQuery>(TQuery query, string measure, RankingChoice choice, AskedRows rows, About about) where TQuery : IListQuery
    {
        var after = query.After()?.Number(0) ?? -1;
        var fetched = rows.Rows.Where(row => row.Row.Place > after).Take(query.Page.Fetch)
            .Select(row => choice.IsExpected() ? RankingAnswer.Expecting(row) : RankingAnswer.Of(row)).ToList();
        var told = about with { Provisional = rows.IsProvisional ?? about.Provisional, Notes = rows.Note is { } note ? [note, .. about.Notes] : about.Notes };
        return new(measure, query.Cut(fetched, row => [row.Place]), told, choice.IsExpected());
    }

    // A page of all rows does not cost the whole ranking; ranks among some of them do, and whole rankings are kept.
    private async Task<IReadOnlyList<PublishedRow>> RowsAsync(
        EditionRevisionRow revision, EditionRankingQuery query, MemberFilter filter, CancellationToken cancellationToken) =>
        filter.TakesAll && query.Page.Limit is not null
            ? await published.ListPageAsync(revision, query.Measure, (int)(query.After()?.Number(0) ?? -1), query.Page.Fetch, cancellationToken)
            : await filtered.FilterAsync(await WholeAsync(revision, query.Measure, cancellationToken), filter, cancellationToken);

    private async Task<IReadOnlyList<EditionMemberRow>> MembersAsync(
        EditionRevisionRow revision, EditionRankingQuery query, CancellationToken cancellationToken) =>
        query.Page.Limit is null && await published.FindAsync(revision, query.Measure, cancellationToken) is { } whole
            ? [.. whole.Rows.Select(row => row.Member)]
            : await editions.ListMembersAsync(revision.RevisionId, cancellationToken);

    private static Message[] Notes(RankingChoice choice) => choice.IsExpected() ? [ExpectedTies.Assumption] : [];

    /// <summary>A model is offered of one measure, counted by accounts.</summary>
    private static void RequireModel(RankingChoice choice, string measure)
    {
        if (choice.IsExpected() && (choice.IsByActor() || measure != RankExplanations.Measure))
            throw RefusedException.Invalid(new Fault(RankingMessages.ModelOfOneMeasure()) { Field = "expected", Allowed = ["false"] });
    }

    private static void RequireOfPanel(RankingChoice choice)
    {
        if (choice.IsWithin() || choice.IsByActor() || choice.IsConstant())
        {
            var field = choice.IsWithin() ? "within" : choice.IsByActor() ? "unit" : "basis";
            throw RefusedException.Invalid(new Fault(RankingMessages.OfEditionsOnly()) { Field = field });
        }
    }
}
