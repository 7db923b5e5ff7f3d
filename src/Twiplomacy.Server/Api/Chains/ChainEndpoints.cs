using Twiplomacy.Application.Chains;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.Caching;

namespace Twiplomacy.Server.Api.Chains;

/// <summary>Chains of mutual follows between two accounts.</summary>
public static class ChainEndpoints
{
    /// <summary>
    /// Who could introduce one account to another: the shortest chains of mutual follows between two accounts of an edition.
    /// Only ties known to be mutual count; <c>length_low</c> tells whether an unknown tie could make a shorter one.
    /// </summary>
    public static Task<ChainAnswer> OfEditionAsync(Asked<ChainQuery> asked, ChainQuestions chains, CancellationToken cancellationToken) =>
        chains.AskAsync(asked.Query, cancellationToken);

    /// <summary>The shortest chains of mutual follows in one revision of an edition; of a sealed one the answer never changes.</summary>
    public static async Task<ChainAnswer> OfRevisionAsync(
        Asked<ChainQuery> asked, HttpContext context, ChainQuestions chains, CancellationToken cancellationToken)
    {
        var answer = await chains.AskAsync(asked.Query, cancellationToken);
        context.Mark(answer.About);
        return answer;
    }
}
