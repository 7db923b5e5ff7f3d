using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Imports;

/// <summary>The way in: hand exports in, see their effect, declare what they cannot say, confirm or drop them.</summary>
public static class PreparedPages
{
    public static async Task<RazorComponentResult> ShowNewAsync(PanelQueries panels, CancellationToken ct, string? kind = null) =>
        PageAnswer.Of<NewImportPage, NewImportView>(new NewImportView(new DeclarationFields(), await panels.ListAsync(ct), kind == "panel"));

    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> HandInAsync(
        HttpContext context, ImportPreparation preparation, PanelQueries panels, CancellationToken ct)
    {
        var fields = DeclarationFields.Of(context);
        if (fields.Faults is { Count: > 0 } faults && ImportPreparation.Holds(context.Request.Form.Files))
        {
            // The files are kept, so that they need not be chosen again.
            var kept = await preparation.HandInAsync(context.Request.Form.Files, new DeclarationFields(), context.User.Identity?.Name ?? "", ct);
            var prepared = await preparation.PreviewAsync(kept, ct);
            return PageAnswer.Of<PreparedPage, PreparedView>(prepared with { Fields = fields, Faults = faults }, StatusCodes.Status400BadRequest);
        }
        try
        {
            var id = await preparation.HandInAsync(context.Request.Form.Files, fields, context.User.Identity?.Name ?? "", ct);
            return TypedResults.LocalRedirect(Address(id));
        }
        catch (ProblemException refused)
        {
            var view = new NewImportView(fields, await panels.ListAsync(ct), context.Request.Query["kind"] == "panel", refused.Faults);
            return PageAnswer.Of<NewImportPage, NewImportView>(view, StatusCodes.Status400BadRequest);
        }
    }

    public static async Task<RazorComponentResult> ShowAsync(int id, ImportPreparation preparation, CancellationToken ct) =>
        PageAnswer.Of<PreparedPage, PreparedView>(await preparation.PreviewAsync(id, ct));

    public static async Task<Results<RedirectHttpResult, RazorComponentResult>> DeclareAsync(
        int id, HttpContext context, ImportPreparation preparation, CancellationToken ct)
    {
        var fields = DeclarationFields.Of(context);
        try
        {
            await preparation.DeclareAsync(id, fields, ct);
            return TypedResults.LocalRedirect(Address(id));
        }
        catch (ProblemException refused)
        {
            var view = await preparation.PreviewAsync(id, ct);
            return PageAnswer.Of<PreparedPage, PreparedView>(view with { Fields = fields, Faults = refused.Faults }, StatusCodes.Status400BadRequest);
        }
    }

    public static async Task<RedirectHttpResult> ConfirmAsync(int id, ImportPreparation preparation, CancellationToken ct) =>
        TypedResults.LocalRedirect(Links.Import(await preparation.ConfirmAsync(id, ct)));

    public static async Task<RedirectHttpResult> DropAsync(int id, PreparedImports prepared, CancellationToken ct)
    {
        await prepared.DropAsync(id, ct);
        return TypedResults.LocalRedirect("/imports");
    }

    private static string Address(int id) => string.Create(CultureInfo.InvariantCulture, $"/imports/prepared/{id}");
}
