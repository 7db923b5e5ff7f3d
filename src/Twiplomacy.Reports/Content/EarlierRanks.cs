using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Reports.Content;

/// <summary>The rows of the ranking that a report compares with, by account.</summary>
internal sealed class EarlierRanks
{
    private readonly Dictionary<string, RankingRowRow> _byName = new(StringComparer.Ordinal);

    public EarlierRanks(IEnumerable<PublishedRow> rows)
    {
        foreach (var row in rows)
            foreach (var name in NamesOf(row.Member)) _byName.TryAdd(name, row.Row);
    }

    /// <summary>The earlier row that the later one names as its previous; null if there is none.</summary>
    public RankingRowRow? Find(PublishedRow later) => later.Row.PreviousRank is { } rank
        ? NamesOf(later.Member).Select(name => _byName.GetValueOrDefault(name)).FirstOrDefault(row => row?.Rank == rank && row.Value == later.Row.PreviousValue)
        : null;

    // An account that was frozen before it got its id is known by its handle.
    private static IEnumerable<string> NamesOf(EditionMemberRow member) =>
        member.Handle is { } handle ? [member.Account, "@" + Handle.Normalise(handle)] : [member.Account];
}
