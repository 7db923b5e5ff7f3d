using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Imports;
using Twiplomacy.Application.Paging;
using Twiplomacy.Storage.ListedNames;

namespace Twiplomacy.Application.ListedNames;

/// <summary>Which names lists hold in the place of accounts. Most are names of strangers: only who may import sees them.</summary>
public sealed class NameQuestions(ImportQuestions imports, ListedNameQueries names)
{
    public async Task<ListResult<NameAnswer>> AskAsync(NameListQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Import);
        await imports.GetAsync(new ImportQuery(query.Id), cancellationToken);
        var rows = await names.ListAsync(query.Id, query.State, (int)(query.After()?.Number(0) ?? 0), query.Page.Fetch, cancellationToken);
        return new(query.Cut([.. rows.Select(NameAnswer.Of)], name => [name.Number]));
    }

    /// <summary>How many names an import has in which state.</summary>
    public Task<NameCounts> CountAsync(int importId, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Import);
        return names.CountAsync(importId, cancellationToken);
    }

    internal async Task<NameAnswer> GetAsync(NameQuery query, CancellationToken cancellationToken)
    {
        await imports.GetAsync(new ImportQuery(query.Id), cancellationToken);
        var found = query.Number > 0 ? await names.ListAsync(query.Id, null, query.Number - 1, 1, cancellationToken) : [];
        return found is [var name] && name.Number == query.Number ? NameAnswer.Of(name) : throw NotFound(query);
    }

    internal static RefusedException NotFound(NameQuery query) => RefusedException.NotFound(
        NameMessages.NoSuchName(), new Fault(NameMessages.NotInImport(query.Number, query.Id)) { Field = "number" });
}
