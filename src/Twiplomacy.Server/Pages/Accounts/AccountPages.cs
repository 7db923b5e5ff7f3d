using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Notes;
using Twiplomacy.Application.PeerSets;
using Twiplomacy.Application.Ties;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Accounts;

/// <summary>Pages of one account.</summary>
public static class AccountPages
{
    public static async Task<RazorComponentResult> ShowAsync(
        Asked<AccountViewQuery> asked, AccountViewQuestions accounts, PeerSetQuestions peers, NoteQuestions notes, CancellationToken cancellationToken)
    {
        var view = await notes.OnAsync(await accounts.AskAsync(asked.Query, cancellationToken), cancellationToken);
        return PageAnswer.Of<AccountPage, AccountView>(view with
        {
            PeerGroups = view.Edition is { } edition ? await peers.ListOfAsync(edition, view.Account, cancellationToken) : [],
        });
    }

    /// <summary>What is known between two accounts, with every export behind it.</summary>
    public static async Task<RazorComponentResult> TieAsync(Asked<EditionTieQuery> asked, TieQuestions ties, CancellationToken cancellationToken) =>
        PageAnswer.Of<TiePage, TieView>(new TieView(await ties.AskAsync(asked.Query, cancellationToken), asked.Query.Edition));
}
