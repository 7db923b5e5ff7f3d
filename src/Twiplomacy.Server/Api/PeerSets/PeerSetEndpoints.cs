using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.PeerSets;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.PeerSets;

/// <summary>Sets of peers to be held against.</summary>
public static class PeerSetEndpoints
{
    /// <summary>Lists the sets of peers: those that come with the program, then those that people made.</summary>
    public static async Task<ListAnswer<PeerSetAnswer>> ListAsync(Asked<PeerSetListQuery> asked, PeerSetQuestions sets, CancellationToken cancellationToken) =>
        ListAnswer.Of(await sets.AskAsync(asked.Query, cancellationToken), PeerSetTable.Table);

    /// <summary>Shows how the accounts of a set stand by a measure: median, quartiles and the place of each, with what the unknown leaves open.</summary>
    public static Task<PeerStandingAnswer> StandingAsync(Asked<PeerStandingQuery> asked, PeerSetQuestions sets, CancellationToken cancellationToken) =>
        sets.AskAsync(asked.Query, cancellationToken);

    /// <summary>Keeps a set of peers: countries, of which the accounts of one office count, or accounts.</summary>
    public static async Task<Created<PeerSetAnswer>> CreateAsync(
        HttpContext context, PeerSetFile set, PeerSetActions sets, CancellationToken cancellationToken)
    {
        var kept = await sets.CreateAsync(set, Callers.Of(context), cancellationToken);
        return TypedResults.Created($"/api/v1/peer-sets/{kept.Slug}/standing", kept);
    }

    /// <summary>Changes a set of peers that somebody made: what is left out stays. With <c>seen</c>, what somebody else changed is not overwritten.</summary>
    public static Task<PeerSetAnswer> ChangeAsync(
        string slug, HttpContext context, PeerSetChange change, PeerSetActions sets, CancellationToken cancellationToken) =>
        sets.ChangeAsync(new PeerSetQuery(slug), change, Callers.Of(context), cancellationToken);

    /// <summary>Removes a set of peers that somebody made.</summary>
    public static async Task<NoContent> RemoveAsync(Asked<PeerSetQuery> asked, PeerSetActions sets, CancellationToken cancellationToken)
    {
        await sets.RemoveAsync(asked.Query, asked.Caller, cancellationToken);
        return TypedResults.NoContent();
    }
}
