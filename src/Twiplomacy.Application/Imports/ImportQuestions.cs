using System.Globalization;
using System.Runtime.CompilerServices;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Application.Imports;

/// <summary>What can be asked of imports.</summary>
public sealed class ImportQuestions(ImportQueries imports)
{
    private const int AtATime = 1000;

    public async Task<ListResult<ImportAnswer>> AskAsync(ImportListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var rows = await imports.ListAsync((int?)query.After()?.Number(0), query.Page.Fetch, cancellationToken);
        return new(query.Cut([.. rows.Select(ImportAnswer.Of)], import => [import.Id]));
    }

    /// <summary>With its files, and what to know about its rows.</summary>
    public async Task<ImportAnswer> AskAsync(ImportQuery query, CancellationToken cancellationToken) =>
        ImportAnswer.Of(await GetAsync(query, cancellationToken)) with
        {
            Files = [.. (await imports.ListEntriesAsync(query.Id, cancellationToken)).Select(ImportFileAnswer.Of)],
            Warnings = [.. (await imports.ListWarningsAsync(query.Id, cancellationToken)).Select(ImportWarningAnswer.Of)],
        };

    public async Task<ListResult<RejectedRowAnswer>> AskAsync(RejectedListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        await GetAsync(new ImportQuery(query.Id), cancellationToken);
        var rows = await imports.ListRejectedAsync(query.Id, (int)(query.After()?.Number(0) ?? 0), query.Page.Fetch, cancellationToken);
        return new(query.Cut([.. rows.Select(RejectedRowAnswer.Of)], row => [row.Number]));
    }

    /// <summary>Every row of an import that could not be read, as it is read from the database.</summary>
    public async IAsyncEnumerable<RejectedRowAnswer> RejectedRowsAsync(int id, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var after = 0; ;)
        {
            var rows = await imports.ListRejectedAsync(id, after, AtATime, cancellationToken);
            foreach (var row in rows) yield return RejectedRowAnswer.Of(row);
            if (rows.Count < AtATime) yield break;
            after = rows[^1].Number;
        }
    }

    /// <summary>The import with its messages as data, for whoever says them in the reader's language.</summary>
    public async Task<ImportRow> GetAsync(ImportQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return await imports.FindAsync(query.Id, cancellationToken) ?? throw RefusedException.NotFound(
            ImportRefusalMessages.NoSuchImport(), Absence.Of("import", query.Id.ToString(CultureInfo.InvariantCulture), null, "id"));
    }
}
