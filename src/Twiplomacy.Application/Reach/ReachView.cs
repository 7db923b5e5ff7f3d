using Twiplomacy.Analytics.Audiences;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application.Reach;

/// <summary>How many different people follow some accounts, and which they share.</summary>
/// <param name="Accounts">Those that were found, in the order in which they were named, by their addresses.</param>
/// <param name="Unknown">Names that no account bears.</param>
/// <param name="Reach">Null before an account is chosen.</param>
public sealed record ReachView(
    IReadOnlyList<RankedAccount> Accounts, IReadOnlyList<string> Unknown, CommonReach? Reach, DateTimeOffset? AsOf)
{
    /// <summary>What an account is called.</summary>
    public RankedAccount AccountOf(AudienceAccount account) => Accounts.First(one => one.Id == account.Address);
}
