using Twiplomacy.Application.Rankings;
using Twiplomacy.Server.Pages.Accounts;
using Twiplomacy.Server.Pages.Addresses;

namespace Twiplomacy.Server.Pages.Search;

/// <summary>An account as a field offers it.</summary>
/// <param name="Name">What stands for it in a field of text: its handle, else its address.</param>
/// <param name="About">Its handle, office and country, in the reader's language.</param>
/// <param name="Address">Of its page.</param>
public sealed record Suggestion(string Id, string Name, string Title, string About, string Address)
{
    public static Suggestion Of(RankedAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var (title, handle) = (AccountAbout.Title(account), AccountAbout.Handle(account));
        var about = string.Join(" · ", new[] { title == handle ? "" : handle, AccountAbout.Of(account) }.Where(part => part.Length > 0));
        return new(account.Id, account.Handle ?? account.Id, title, about, Links.Account(account.Id));
    }
}
