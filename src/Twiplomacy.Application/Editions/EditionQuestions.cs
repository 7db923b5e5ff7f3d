using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Panels;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Editions;

/// <summary>What can be asked of editions and their revisions.</summary>
public sealed class EditionQuestions(EditionQueries editions, EditionFinder finder, PanelFinder panels, RevisionDifferences differences)
{
    /// <summary>Each edition by its newest sealed revision, else its draft.</summary>
    public async Task<ListResult<EditionAnswer>> AskAsync(EditionListQuery query, CancellationToken cancellationToken)
    {
        await panels.RequireAsync(query.Panel, cancellationToken);
        var rows = (await editions.ListAsync(query.Panel, cancellationToken)).AsEnumerable();
        if (query.After() is { } after)
        {
            var (asOf, slug) = (after.Instant(0), after.Text(1));
            rows = rows.Where(row => row.AsOf > asOf || (row.AsOf == asOf && string.CompareOrdinal(row.Slug, slug) > 0));
        }
        return new(query.Cut([.. rows.Take(query.Page.Fetch).Select(EditionAnswer.Of)], edition => [edition.AsOf, edition.Slug]));
    }

    public async Task<ListResult<EditionAnswer>> AskAsync(RevisionListQuery query, CancellationToken cancellationToken)
    {
        await finder.GetAsync(query.Slug, null, cancellationToken);
        var after = query.After()?.Number(0) ?? 0;
        var rows = (await editions.ListRevisionsAsync(query.Slug, cancellationToken)).Where(row => row.Number > after).Take(query.Page.Fetch);
        return new(query.Cut([.. rows.Select(EditionAnswer.Of)], edition => [edition.Revision]));
    }

    public async Task<EditionAnswer> AskAsync(EditionQuery query, CancellationToken cancellationToken)
    {
        var revision = await finder.GetAsync(query.Edition, cancellationToken);
        var previous = revision.PreviousRevisionId is { } id ? await editions.FindRevisionAsync(id, cancellationToken) : null;
        return EditionAnswer.Of(revision) with
        {
            Previous = previous is null ? null : new PreviousEdition(previous.Slug, previous.Number, previous.AsOf),
            Measures = await editions.ListMeasuresAsync(revision.RevisionId, cancellationToken),
        };
    }

    /// <summary>Of the newest revision where none is named.</summary>
    public async Task<ListResult<RevisionDifference>> AskAsync(EditionDifferenceQuery query, CancellationToken cancellationToken)
    {
        var after = await finder.GetAsync(query.Edition, cancellationToken);
        if ((query.From ?? after.Number - 1) is not (>= 1 and var earlier) || earlier >= after.Number) throw RefusedException.Invalid(
            new Fault(after.Number == 1 ? EditionMessages.FirstRevision(after.Slug) : EditionMessages.NotBefore(query.From!.Value, after.Number))
            {
                Field = "from",
            });
        var before = await finder.GetAsync(after.Slug, earlier, cancellationToken);
        var rows = await differences.BetweenAsync(before, after, cancellationToken);
        var start = (int)Math.Min(query.After()?.Number(0) ?? 0, int.MaxValue);
        var page = query.Cut([.. rows.Skip(start).Take(query.Page.Fetch)], _ => [start + query.Page.Rows]);
        return new(page, new About
        {
            Edition = after.Slug, AsOf = after.AsOf, Revision = after.Number, Notes = after.Reason is { } reason ? [EditionMessages.Reason(reason)] : [],
            Validity = before.IsSealed && after.IsSealed ? Validity.Forever : Validity.No,
        });
    }
}
