using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Sharing;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Sharing;

/// <summary>Links that show one page, read only, to whoever holds them.</summary>
public static class ShareEndpoints
{
    /// <summary>Lists your links, the newest first, with how often each was opened; admins see those of everybody.</summary>
    public static async Task<ListAnswer<ShareLinkAnswer>> ListAsync(
        Asked<ShareLinkListQuery> asked, ShareLinkQuestions links, CancellationToken cancellationToken) =>
        ListAnswer.Of(await links.AskAsync(asked.Query, asked.Caller, cancellationToken), ShareLinkTable.Table);

    /// <summary>Makes a link to one page. <c>address</c> is in this answer alone: only a hash of it is kept.</summary>
    public static async Task<Created<ShareLinkAnswer>> CreateAsync(
        ShareLinkFile link, HttpContext context, ShareLinkActions links, CancellationToken cancellationToken) =>
        TypedResults.Created("/api/v1/shares", await links.CreateAsync(link, Callers.Of(context), cancellationToken));

    /// <summary>Ends a link of yours at once; admins end any.</summary>
    public static async Task<NoContent> RevokeAsync(int id, HttpContext context, ShareLinkActions links, CancellationToken cancellationToken)
    {
        await links.RevokeAsync(id, Callers.Of(context), cancellationToken);
        return TypedResults.NoContent();
    }
}
