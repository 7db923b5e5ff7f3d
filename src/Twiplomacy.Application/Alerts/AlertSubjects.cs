using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Alerts;

namespace Twiplomacy.Application.Alerts;

/// <summary>What people call the account that an alert watches.</summary>
public sealed class AlertSubjects(AccountFinder finder, TimeProvider time)
{
    /// <summary>Its name and its handle; null where no account is watched.</summary>
    public async Task<string?> FindNameAsync(AlertTerms terms, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (await FindAsync(terms, cancellationToken) is not { } account) return null;
        var (actor, handle) = (account.Descriptions.LastOrDefault(described => described.Actor is not null)?.Actor, HandleOf(account));
        return (actor, handle) switch
        {
            (null, null) => terms.Subject,
            (null, _) => "@" + handle,
            (_, null) => actor,
            _ => $"{actor} (@{handle})",
        };
    }

    /// <summary>Its handle; null where no account is watched, or it bears none.</summary>
    public async Task<string?> FindHandleAsync(AlertTerms terms, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return await FindAsync(terms, cancellationToken) is { } account ? HandleOf(account) : null;
    }

    private async Task<FoundAccount?> FindAsync(AlertTerms terms, CancellationToken cancellationToken) =>
        terms.Watched == AlertSubject.Account && ProfileKey.TryParse(terms.Subject, out var key)
            ? await finder.FindAsync(key, time.GetUtcNow(), cancellationToken) : null;

    private string? HandleOf(FoundAccount account) => account.HandleAt(time.GetUtcNow());
}
