using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Bundles;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Pages.Wording;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Pages.Bundles;

/// <summary>Checks a bundle that somebody chooses, by the code of the verb <c>verify</c>. The file is gone with the request.</summary>
public static class BundleCheckPages
{
    public static RazorComponentResult Show(HttpContext context, BundleProofQuestions proofs) =>
        PageAnswer.Of<BundleCheckPage, BundleCheckView>(new(proofs.MostBytes, Hash: context.Request.Query["hash"]));

    public static async Task<RazorComponentResult> CheckAsync(HttpContext context, BundleProofQuestions proofs, CancellationToken ct)
    {
        var hash = context.Field("hash");
        try
        {
            var proof = await proofs.AskAsync(new BundleProofQuery(hash), Sent(context.Request.Form.Files), ct);
            return PageAnswer.Of<BundleCheckPage, BundleCheckView>(new(proofs.MostBytes, proof, hash));
        }
        catch (RefusedException refused)
        {
            var faults = refused.Refusal.Faults.Select(fault => Telling.Told(fault.Message)).ToList();
            return PageAnswer.Of<BundleCheckPage, BundleCheckView>(new(proofs.MostBytes, Hash: hash, Faults: faults), refused.Refusal.Status());
        }
    }

    private static SentBundle? Sent(IFormFileCollection files) =>
        files is [{ } file, ..] ? new SentBundle(OutsideText.FileName(file.FileName), file.Length, file.OpenReadStream) : null;
}
