using Twiplomacy.Application.Access;
using Twiplomacy.Application.Paging;
using Twiplomacy.Storage.Sharing;

namespace Twiplomacy.Application.Sharing;

/// <summary>What can be asked of links.</summary>
public sealed class ShareLinkQuestions(ShareLinkQueries links, TimeProvider time)
{
    public async Task<ListResult<ShareLinkAnswer>> AskAsync(ShareLinkListQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var rows = await links.ListAsync(MakerOf(caller), (int?)query.After()?.Number(0), query.Page.Fetch, cancellationToken);
        return new(query.Cut([.. rows.Select(link => ShareLinkAnswer.Of(link, time.GetUtcNow()))], link => [link.Id]));
    }

    /// <summary>Whose links somebody may see and revoke; null: everybody's.</summary>
    internal static (string Kind, string Name)? MakerOf(Caller caller) =>
        caller.May(Scopes.Admin) ? null : (caller.Kind.ToString().ToLowerInvariant(), caller.Name);
}
