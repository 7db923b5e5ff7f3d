using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Caching;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Analytics.Editions;

/// <summary>
/// The members of editions by what their accounts are called in today's evidence, kept in memory until the evidence or
/// the edition changes: whoever follows one account through the years would read every member of each.
/// </summary>
public sealed class EditionAccounts(EditionQueries editions, AccountQueries accounts, EvidenceVersionQueries versions)
{
    private readonly EvidenceCache<(int Revision, DateTimeOffset BuiltAt), IReadOnlyDictionary<ProfileKey, EditionMemberRow>> _kept = new(versions, "edition_accounts", most: 32);

    public Task<IReadOnlyDictionary<ProfileKey, EditionMemberRow>> MembersAsync(EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return _kept.GetAsync((revision.RevisionId, revision.BuiltAt), given => ReadAsync(revision, given), cancellationToken);
    }

    private async Task<IReadOnlyDictionary<ProfileKey, EditionMemberRow>> ReadAsync(EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var keys = await AccountContinuity.TodaysKeysAsync(members, revision.AsOf, accounts, cancellationToken);
        return members.DistinctBy(member => keys[member.Account]).ToDictionary(member => keys[member.Account]);
    }
}
