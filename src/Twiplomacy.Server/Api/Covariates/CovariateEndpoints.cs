using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Covariates;
using Twiplomacy.Server.Api.Imports;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Covariates;

/// <summary>Covariates of pairs of countries or accounts, such as distance or trade.</summary>
public static class CovariateEndpoints
{
    /// <summary>Lists the covariates that were uploaded, the newest version of each first.</summary>
    public static async Task<ListAnswer<CovariateAnswer>> ListAsync(
        Asked<CovariateListQuery> asked, CovariateQuestions covariates, CancellationToken cancellationToken) =>
        ListAnswer.Of(await covariates.AskAsync(asked.Query, cancellationToken), CovariateTable.Table);

    /// <summary>Shows one version of a covariate: what was taken of its file, and what was not.</summary>
    public static Task<CovariateAnswer> GetAsync(Asked<CovariateQuery> asked, CovariateQuestions covariates, CancellationToken cancellationToken) =>
        covariates.AskAsync(asked.Query, cancellationToken);

    /// <summary>
    /// Takes a table of pairs in as a further version of its name: CSV with the columns from, to and value, and year where there are
    /// years; the file as the body, or as the one file of a multipart form. Countries and accounts that nobody knows are listed and
    /// left out, as are rows that cannot be read.
    /// </summary>
    public static async Task<Created<CovariateAnswer>> UploadAsync(
        HttpContext context, Asked<CovariateUpload> asked, CovariateActions covariates, CancellationToken cancellationToken)
    {
        using var received = await UploadedExport.ReceiveAsync(context, CovariateUpload.MostBytes, cancellationToken);
        var kept = await covariates.UploadAsync(asked.Query, await received.ReadAsync(cancellationToken), asked.Caller, cancellationToken);
        return TypedResults.Created($"/api/v1/covariates/{kept.Name}?version={kept.Version}", kept);
    }
}
