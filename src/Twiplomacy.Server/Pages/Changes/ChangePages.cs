using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Events;
using Twiplomacy.Application.Search;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Server.Pages.Addresses;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Server.Pages.Changes;

/// <summary>What changed between accounts of a panel, newest first.</summary>
public static class ChangePages
{
    /// <summary>Where no panel is said, that of the newest edition is meant, else the first.</summary>
    public static async Task<Results<RazorComponentResult, RedirectHttpResult>> ShowAsync(
        Asked<EventFeedQuery> asked, HttpRequest request, EventQuestions events, EditionShelves shelves, PanelQueries panels, AccountNaming naming,
        CancellationToken cancellationToken)
    {
        var (choice, all) = (asked.Query.Events, await panels.ListAsync(cancellationToken));
        var account = choice.Account is null ? null : await naming.FindAsync(choice.Account, cancellationToken);
        // Whoever types a handle or a name is led to the address that says the account.
        if (account is not null && !ProfileKey.TryParse(choice.Account, out _))
            return TypedResults.LocalRedirect(Links.Changed(request, ("account", account.Id)));
        if (choice.Panel is null)
        {
            var newest = (await shelves.LoadAsync(cancellationToken)).Newest?.Panel ?? (all is [var first, ..] ? first.Slug : null);
            return TypedResults.LocalRedirect(newest is null ? "/" : Links.Changes(newest, choice.Account));
        }
        var found = await events.AskAsync(asked.Query, cancellationToken);
        return PageAnswer.Of<ChangesPage, ChangesView>(
            new ChangesView(found, choice, all, all.FirstOrDefault(panel => panel.Slug == found.Panel)?.MadeUp)
            {
                Edition = (await shelves.LoadAsync(cancellationToken)).Of(found.Panel) is [_, .., var latest] ? latest.Slug : null,
                Account = account, Written = account is null ? null : await naming.WriteAsync(account, cancellationToken),
            });
    }
}
