using System.Globalization;
using Twiplomacy.Application.Home;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Server.Pages.Accounts;
using static Twiplomacy.Server.Pages.Wording.Words;

namespace Twiplomacy.Server.Pages.Home;

/// <summary>What is new about the first place of an edition, as far as it is certain.</summary>
/// <param name="Leader">Who is certain to be first, alone.</param>
/// <param name="Rival">Who was certain to be ahead of the leader before, and is not any more; null if nobody was.</param>
public sealed record HomeFinding(HomeLine Leader, HomeLine? Rival)
{
    /// <summary>Null where the first place is shared or open, or there is no edition before.</summary>
    public static HomeFinding? Of(HomeEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Of(edition.History, edition.SharedRanks.Contains(1));
    }

    /// <inheritdoc cref="Of(HomeEdition)"/>
    public static HomeFinding? Of(HomeHistory? history, bool isFirstShared)
    {
        if (isFirstShared || history is not { Editions.Count: > 1, Lines: [var leader, ..] lines }) return null;
        if (leader.Points is not [.., { } before, { Rank: 1, RankWorst: 1 }]) return null;
        var rival = lines.Skip(1).Where(line => line.Points is [.., { } then, { RankBest: > 1 }] && then.RankWorst < before.RankBest)
            .MinBy(line => line.Points[^2]!.Order);
        return rival is null && before is not { Rank: 1, RankWorst: 1 } ? null : new(leader, rival);
    }

    /// <summary>The finding as a heading.</summary>
    public string Sentence(DateTimeOffset asOf)
    {
        var year = asOf.UtcDateTime.Year.ToString(CultureInfo.InvariantCulture);
        return Rival is { } rival ? Say("{0}: {1} overtakes {2}", year, Short(Leader.Account), Short(rival.Account)) : Say("{0}: {1} keeps first place", year, Short(Leader.Account));
    }

    /// <summary>A ministry goes by its country's name; the others by their own.</summary>
    public static string Short(RankedAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account is { Kind: "foreign_ministry" or "international_organisation", Country: { } country } ? Country(country) : AccountAbout.Title(account);
    }
}
