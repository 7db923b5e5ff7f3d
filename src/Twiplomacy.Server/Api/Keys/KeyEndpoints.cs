using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Keys;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Keys;

/// <summary>API keys, for those whose own key holds the scope <c>admin</c>.</summary>
public static class KeyEndpoints
{
    /// <summary>Lists the API keys, revoked ones too.</summary>
    public static async Task<ListAnswer<KeyRow>> ListAsync(Asked<KeyListQuery> asked, KeyQuestions keys, CancellationToken cancellationToken) =>
        ListAnswer.Of(await keys.AskAsync(asked.Query, asked.Caller, cancellationToken), KeyTable.Table);

    /// <summary>Makes an API key. The answer is the only place where the key itself is ever shown.</summary>
    public static async Task<Created<IssuedKey>> CreateAsync(HttpContext context, NewKey key, KeyActions keys, CancellationToken cancellationToken)
    {
        var issued = await keys.IssueAsync(key, Callers.Of(context), cancellationToken);
        return TypedResults.Created($"/api/v1/keys/{issued.Prefix}", issued);
    }

    /// <summary>Revokes an API key at once.</summary>
    public static async Task<NoContent> RevokeAsync(Asked<KeyQuery> asked, KeyActions keys, CancellationToken cancellationToken)
    {
        await keys.RevokeAsync(asked.Query, asked.Caller, cancellationToken);
        return TypedResults.NoContent();
    }
}
