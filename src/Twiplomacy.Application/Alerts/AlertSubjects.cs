using Twiplomacy.Application.Rankings;
using Twiplomacy.Application.Search;
using Twiplomacy.Core.Alerts;

namespace Twiplomacy.Application.Alerts;

/// <summary>The accounts that alerts watch, as people know them.</summary>
public sealed class AlertSubjects(AccountNaming naming)
{
    /// <summary>Those of several alerts, by their addresses.</summary>
    public Task<IReadOnlyDictionary<string, RankedAccount>> ListAsync(IEnumerable<AlertTerms> alerts, CancellationToken cancellationToken) =>
        naming.ListAsync(alerts.Where(terms => terms.Watched == AlertSubject.Account).Select(terms => terms.Subject), cancellationToken);

    /// <summary>The account that is watched; null where none is, or nobody knows it any more.</summary>
    public async Task<RankedAccount?> FindAsync(AlertTerms terms, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return (await ListAsync([terms], cancellationToken)).GetValueOrDefault(terms.Subject);
    }

    /// <summary>What people write for it; null where no account is watched.</summary>
    public async Task<string?> WriteAsync(AlertTerms terms, CancellationToken cancellationToken) =>
        await FindAsync(terms, cancellationToken) is { } account ? await naming.WriteAsync(account, cancellationToken) : null;
}
