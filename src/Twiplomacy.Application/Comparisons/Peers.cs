using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Editions;

namespace Twiplomacy.Application.Comparisons;

/// <summary>Some peers.</summary>
/// <param name="Count">How many.</param>
/// <param name="Accounts">Which.</param>
public sealed record Peers(int Count, IReadOnlyList<RankedAccount> Accounts)
{
    public static Peers Of(IReadOnlyList<EditionMemberRow> members) => new(members.Count, [.. members.Select(RankedAccount.Of)]);
}
