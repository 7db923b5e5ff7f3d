using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Imports;
using Twiplomacy.Application.ListedNames;
using Twiplomacy.Server.Pages.Forms;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.ListedNames;

/// <summary>The page on which people say whose names lists hold in the place of accounts.</summary>
public static class NamePages
{
    public static async Task<RazorComponentResult> ShowAsync(
        Asked<NameListQuery> asked, NameQuestions names, ImportQuestions imports, CancellationToken cancellationToken) =>
        PageAnswer.Of<NamesPage, NamesView>(await ViewAsync(asked, names, imports, cancellationToken));

    /// <summary>Says whose name it is, and shows the same list again. The address bears what is listed, the form the name.</summary>
    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> ChangeAsync(
        HttpContext context, Asked<NameListQuery> asked, NameActions actions, NameQuestions names, ImportQuestions imports,
        CancellationToken cancellationToken)
    {
        try
        {
            await ChangeAsync(context, asked, actions, cancellationToken);
            return TypedResults.LocalRedirect($"{context.Request.Path.ToUriComponent()}{context.Request.QueryString}");
        }
        catch (RefusedException refused) when (refused.Refusal.Kind is RefusalKind.Invalid or RefusalKind.NotFound)
        {
            var view = await ViewAsync(asked, names, imports, cancellationToken);
            return PageAnswer.Of<NamesPage, NamesView>(
                view with { Faults = [.. refused.Refusal.Faults.Select(ProblemFault.Of)] }, StatusCodes.Status400BadRequest);
        }
    }

    private static Task ChangeAsync(HttpContext context, Asked<NameListQuery> asked, NameActions actions, CancellationToken cancellationToken)
    {
        var name = new NameQuery(
            asked.Query.Id, int.TryParse(context.Field("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        return context.Field("set") switch
        {
            "clear" => actions.ClearAsync(name, asked.Caller, cancellationToken),
            "nobody" => actions.MatchAsync(name, new() { Nobody = true }, asked.Caller, cancellationToken),
            _ => actions.MatchAsync(name, new() { Account = AddressOf(context) }, asked.Caller, cancellationToken),
        };
    }

    // Without script, what is typed is a handle.
    private static string? AddressOf(HttpContext context) =>
        context.Field("account") is { } typed && !typed.Contains(':', StringComparison.Ordinal)
            ? $"{context.Field("platform")}:@{typed.TrimStart('@')}" : context.Field("account");

    private static async Task<NamesView> ViewAsync(
        Asked<NameListQuery> asked, NameQuestions names, ImportQuestions imports, CancellationToken cancellationToken)
    {
        asked.Caller.Require(Scopes.Import);
        var import = await imports.GetAsync(new ImportQuery(asked.Query.Id), cancellationToken);
        return new(
            import, await names.AskAsync(asked.Query, asked.Caller, cancellationToken),
            await names.CountAsync(asked.Query.Id, asked.Caller, cancellationToken), asked.Query.State);
    }
}
