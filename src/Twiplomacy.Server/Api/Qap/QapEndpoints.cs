using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Qap;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Qap;

/// <summary>Tests of an edition's network against covariates: QAP correlation and regression.</summary>
public static class QapEndpoints
{
    /// <summary>Lists the results of the tests of an edition's network, a row per term, the newest test first.</summary>
    public static async Task<ListAnswer<QapLine>> ListAsync(Asked<QapListQuery> asked, QapQuestions tests, CancellationToken cancellationToken) =>
        ListAnswer.Of(await tests.AskAsync(asked.Query, cancellationToken), QapTable.Table);

    /// <summary>Shows one test: what was asked, down to versions and seed, and the result once it is there.</summary>
    public static Task<QapAnswer> GetAsync(Asked<QapQuery> asked, QapQuestions tests, CancellationToken cancellationToken) =>
        tests.AskAsync(asked.Query, cancellationToken);

    /// <summary>
    /// Tests a relation against covariates, by QAP correlation and by multiple regression QAP (double semi-partialling), in a job.
    /// The same question of the same network is the same test.
    /// </summary>
    public static async Task<Accepted<QapAnswer>> AskAsync(
        string slug, HttpContext context, QapRequest test, QapActions tests, CancellationToken cancellationToken)
    {
        var asked = await tests.AskAsync(slug, test, Callers.Of(context), cancellationToken);
        return TypedResults.Accepted($"/api/v1/editions/{slug}/qap/{asked.Id}", asked);
    }
}
