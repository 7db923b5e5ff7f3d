using System.Collections.Concurrent;
using Twiplomacy.Core.Accounts;
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
    private const int Most = 32;
    private readonly ConcurrentDictionary<int, Kept> _kept = [];

    public async Task<IReadOnlyDictionary<ProfileKey, EditionMemberRow>> OfAsync(EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var version = await versions.ReadAsync(cancellationToken);
        if (_kept.TryGetValue(revision.RevisionId, out var kept) && kept.Version == version && kept.BuiltAt == revision.BuiltAt) return kept.Members;
        var members = await editions.ListMembersAsync(revision.RevisionId, cancellationToken);
        var keys = await AccountContinuity.TodaysKeysAsync(members, revision.AsOf, accounts, cancellationToken);
        var found = members.DistinctBy(member => keys[member.Account]).ToDictionary(member => keys[member.Account]);
        if (_kept.Count >= Most) _kept.Clear();
        _kept[revision.RevisionId] = new Kept(version, revision.BuiltAt, found);
        return found;
    }

    private sealed record Kept(string Version, DateTimeOffset BuiltAt, IReadOnlyDictionary<ProfileKey, EditionMemberRow> Members);
}
