using Twiplomacy.Application.Groups;

namespace Twiplomacy.Application.Reach;

/// <summary>How many different people follow accounts that a person puts together.</summary>
/// <param name="Accounts">Addresses or handles, separated by commas.</param>
/// <param name="AsOf">The instant; of each account the latest complete capture up to it counts.</param>
/// <param name="Add">One more.</param>
public sealed record ReachViewQuery(string? Accounts = null, DateTimeOffset? AsOf = null, string? Add = null)
{
    /// <summary>More than this nobody compares.</summary>
    public const int Most = 24;

    public IReadOnlyList<string> Names() => GroupingFinder.Split(Accounts);
}
