using Twiplomacy.Application.Access;
using Twiplomacy.Application.Paging;
using Twiplomacy.Storage.Keys;

namespace Twiplomacy.Application.Keys;

/// <summary>Which API keys there are.</summary>
public sealed class KeyQuestions(ApiKeyQueries keys)
{
    public async Task<ListResult<KeyRow>> AskAsync(KeyListQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Admin);
        var page = query.Cut(await keys.ListAsync((int)(query.After()?.Number(0) ?? 0), query.Page.Fetch, cancellationToken), key => [key.KeyId]);
        return new(page.Select(KeyRow.Of));
    }
}
