using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Sharing;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Pages.Sharing;

/// <summary>One's links: made, looked at and revoked; and what is said of a link that does not open.</summary>
public static class SharePages
{
    private const string Address = "/shares";

    public static async Task<RazorComponentResult> ListAsync(
        HttpContext context, ShareLinkQuestions links, CancellationToken cancellationToken, string? of = null, string? cursor = null) =>
        PageAnswer.Of<SharesPage, SharesView>(await ViewAsync(context, links, of, cursor, cancellationToken));

    /// <summary>Shows the link once: it is kept nowhere.</summary>
    public static async Task<RazorComponentResult> CreateAsync(
        HttpContext context, ShareLinkActions actions, ShareLinkQuestions links, CancellationToken cancellationToken)
    {
        var page = context.Field("page") ?? "";
        var days = context.Number("days") ?? 0;
        try
        {
            var made = await actions.CreateAsync(
                new ShareLinkFile { Page = page, Label = context.Field("label"), Days = days }, Callers.Of(context), cancellationToken);
            var view = await ViewAsync(context, links, null, null, cancellationToken);
            var address = Absolute(context.Request, made.Address!);
            var code = SharedPage.Parse(made.Page)?.Figure is null ? null : CodeOf(address);
            return PageAnswer.Of<SharesPage, SharesView>(view with { Made = address, Code = code });
        }
        catch (RefusedException refused) when (refused.Refusal.Kind is RefusalKind.Invalid or RefusalKind.NotFound)
        {
            var view = await ViewAsync(context, links, page, null, cancellationToken);
            return PageAnswer.Of<SharesPage, SharesView>(
                view with { Faults = [.. refused.Refusal.Faults.Select(ProblemFault.Of)], Label = context.Field("label") }, StatusCodes.Status400BadRequest);
        }
    }

    public static async Task<RedirectHttpResult> RevokeAsync(int id, HttpContext context, ShareLinkActions actions, CancellationToken cancellationToken)
    {
        await actions.RevokeAsync(id, Callers.Of(context), cancellationToken);
        return TypedResults.LocalRedirect(Address);
    }

    /// <summary>A link that opens never comes here.</summary>
    public static RazorComponentResult Ended(string token) => throw ShareLinkActions.Ended();

    private static async Task<SharesView> ViewAsync(
        HttpContext context, ShareLinkQuestions links, string? of, string? cursor, CancellationToken cancellationToken)
    {
        var list = await links.AskAsync(new ShareLinkListQuery(new PageRequest(Cursor: cursor)), Callers.Of(context), cancellationToken);
        var page = SharedPage.Parse(of);
        return new(list.Rows, page is null ? null : page.Path + page.Query, null, [], list.Page.NextCursor) { Figure = page?.Figure };
    }

    private static string CodeOf(Uri address) =>
        $"<iframe src=\"{address.AbsoluteUri}\" title=\"Twiplomacy\" width=\"100%\" height=\"540\" loading=\"lazy\"></iframe>";

    private static Uri Absolute(HttpRequest request, string address) =>
        new(new Uri(UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase)), address);
}
