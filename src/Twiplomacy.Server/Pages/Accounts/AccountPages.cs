using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.PeerSets;
using Twiplomacy.Application.Ties;
using Twiplomacy.Server.Pages.Frame;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Pages.Accounts;

/// <summary>Pages of one account.</summary>
public static class AccountPages
{
    public static async Task<RazorComponentResult> ShowAsync(
        Asked<AccountViewQuery> asked, AccountViewQuestions accounts, PeerSetQuestions peers, CancellationToken cancellationToken)
    {
        var view = await accounts.AskAsync(asked.Query, cancellationToken);
        if (view.Edition is { } edition) view = view with { PeerGroups = await peers.ListOfAsync(edition, view.Account, cancellationToken) };
        return PageAnswer.Of<AccountPage, AccountView>(view);
    }

    /// <summary>What is known between two accounts, with every export behind it.</summary>
    public static async Task<RazorComponentResult> TieAsync(Asked<EditionTieQuery> asked, TieQuestions ties, CancellationToken cancellationToken) =>
        PageAnswer.Of<TiePage, TieView>(new TieView(await ties.AskAsync(asked.Query, cancellationToken), asked.Query.Edition));
}

/// <summary>What a page of one tie shows.</summary>
public sealed record TieView(TieResult Result, string? Edition);
