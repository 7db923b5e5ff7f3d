using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Explanations;

/// <summary>What changed between an edition and the one before it, for all members at once.</summary>
public sealed class EditionMovements(EditionQueries editions, AccountQueries accounts)
{
    /// <summary>
    /// By position in the edition, the mutual ties that each member gained less those it lost, by what is known to have
    /// happened; without those who were no members before. None without an edition before.
    /// </summary>
    public async Task<IReadOnlyDictionary<int, int>> ListAsync(EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        if (revision.PreviousRevisionId is not { } id || await editions.FindRevisionAsync(id, cancellationToken) is not { } previous)
            return new Dictionary<int, int>();
        var now = await EditionViews.LoadAsync(revision, editions, accounts, cancellationToken);
        var before = await EditionViews.LoadAsync(previous, editions, accounts, cancellationToken);
        return Enumerable.Range(0, now.Members.Count).Select(member => (Member: member, Then: before.PositionOf(now.Accounts[member])))
            .Where(pair => pair.Then >= 0)
            .ToDictionary(pair => pair.Member, pair => TieMovements.Of(before, pair.Then, now, pair.Member).KnownChange);
    }
}
