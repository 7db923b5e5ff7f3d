using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Paging;
using Twiplomacy.Storage.Qap;

namespace Twiplomacy.Application.Qap;

/// <summary>What can be asked of tests of networks that were run.</summary>
public sealed class QapQuestions(QapRunQueries runs, EditionFinder finder)
{
    public async Task<QapAnswer> AskAsync(QapQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        await finder.GetAsync(query.Slug, null, cancellationToken);
        return await runs.FindAsync(query.Id, cancellationToken) is { } found && found.Edition == query.Slug
            ? QapAnswer.Of(found)
            : throw RefusedException.NotFound(QapMessages.NoSuchTest(), new Fault(QapMessages.NoSuchTest(query.Slug, query.Id)) { Field = "id" });
    }

    public async Task<ListResult<QapLine>> AskAsync(QapListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var revision = await finder.GetAsync(query.Slug, null, cancellationToken);
        var start = (int)Math.Clamp(query.After()?.Number(0) ?? 0, 0, int.MaxValue);
        var lines = (await ListAsync(query.Slug, cancellationToken))
            .Where(test => query.Test is null || test.Id == query.Test).SelectMany(QapLine.Of);
        return new(
            query.Cut([.. lines.Skip(start).Take(query.Page.Fetch)], _ => [start + query.Page.Rows]),
            new About { Edition = revision.Slug, AsOf = revision.AsOf, MadeUp = revision.MadeUp });
    }

    /// <summary>All tests of an edition, the newest first, those that are not done among them.</summary>
    public async Task<IReadOnlyList<QapAnswer>> ListAsync(string edition, CancellationToken cancellationToken) =>
        [.. (await runs.ListAsync(edition, cancellationToken)).Select(QapAnswer.Of)];
}
