using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Covariates;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Covariates;

/// <summary>Covariates of pairs: what there is, and a form to upload one.</summary>
public static class CovariatePages
{
    public static async Task<RazorComponentResult> ListAsync(HttpContext context, CovariateQuestions covariates, CancellationToken ct) =>
        PageAnswer.Of<CovariatesPage, CovariatesView>(await ViewAsync(context, covariates, ct));

    public static async Task<RazorComponentResult> UploadAsync(
        HttpContext context, CovariateActions actions, CovariateQuestions covariates, CancellationToken ct)
    {
        bool? directed = context.Field("directed") switch { "yes" => true, "no" => false, _ => null };
        var upload = new CovariateUpload(context.Field("name") ?? "", context.Field("codes") ?? "", directed, context.Field("source"));
        try
        {
            var added = await actions.UploadAsync(upload, await context.FileAsync(ct), Callers.Of(context), ct);
            return PageAnswer.Of<CovariatesPage, CovariatesView>(await ViewAsync(context, covariates, ct) with { Added = added });
        }
        catch (RefusedException refused)
        {
            var fault = Telling.Told(refused.Refusal);
            var view = await ViewAsync(context, covariates, ct) with { Entered = upload, Fault = fault };
            return PageAnswer.Of<CovariatesPage, CovariatesView>(view, StatusCodes.Status400BadRequest);
        }
    }

    private static async Task<CovariatesView> ViewAsync(HttpContext context, CovariateQuestions covariates, CancellationToken ct) =>
        new((await covariates.AskAsync(new CovariateListQuery(PageRequest.Whole), ct)).Rows, Callers.May(context.User, Scopes.Import));
}
