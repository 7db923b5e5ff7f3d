using Twiplomacy.Application.Rankings;
using Twiplomacy.Application.Sharing;
using Twiplomacy.Server.Pages.Accounts;
using static Twiplomacy.Server.Pages.Wording.Words;

namespace Twiplomacy.Server.Pages.Sharing;

/// <summary>What a shared page is called.</summary>
internal static class SharedPageWords
{
    /// <param name="page">The page.</param>
    /// <param name="accounts">What the accounts of shared pages are called, by their addresses.</param>
    public static string Of(SharedPage page, IReadOnlyDictionary<string, RankedAccount> accounts) => page.Kind switch
    {
        SharedKind.Account or SharedKind.Comparison when page.Accounts.Count > 0 && page.Accounts.All(accounts.ContainsKey) =>
            string.Join(", ", page.Accounts.Select(account => AccountAbout.Called(accounts[account]))),
        SharedKind.Country => Country(page.Name),
        SharedKind.Ranking => Within(MeasureName(page.Path[(page.Path.LastIndexOf('/') + 1)..]), page),
        SharedKind.Edition => Say("Edition {0}", page.Name),
        SharedKind.Network => Within(Say("Network"), page),
        SharedKind.Matrix => Within(Say("Ties between groups"), page),
        SharedKind.Start => Within(Say("Home"), page),
        _ => Uri.UnescapeDataString(page.Path + page.Query),
    };

    private static string Within(string what, SharedPage page) => page.Name.Length == 0 ? what : $"{what}, {page.Name}";
}
