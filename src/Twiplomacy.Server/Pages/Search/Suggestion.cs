using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Server.Pages.Accounts;
using Twiplomacy.Server.Pages.Addresses;

namespace Twiplomacy.Server.Pages.Search;

/// <summary>An account as a field offers it.</summary>
/// <param name="Name">What stands for it in a field of text: its handle, with the platform where that is not plain, else its address.</param>
/// <param name="About">Its handle, office and country, in the reader's language.</param>
/// <param name="Address">Of its page.</param>
public sealed record Suggestion(string Id, string Name, string Title, string About, string Address)
{
    /// <param name="account">The account that is offered.</param>
    /// <param name="isOfOnePlatform">Whether the field takes accounts of one platform alone, so that it need not be named.</param>
    public static Suggestion Of(RankedAccount account, bool isOfOnePlatform)
    {
        ArgumentNullException.ThrowIfNull(account);
        var (title, handle) = (AccountAbout.Title(account), AccountAbout.Handle(account));
        var about = string.Join(" · ", new[] { title == handle ? "" : handle, AccountAbout.Of(account) }.Where(part => part.Length > 0));
        var name = account.Handle is null ? account.Id
            : isOfOnePlatform || account.Platform == PlatformTable.Default ? account.Handle : $"{account.Platform}:@{account.Handle}";
        return new(account.Id, name, title, about, Links.Account(account.Id));
    }
}
