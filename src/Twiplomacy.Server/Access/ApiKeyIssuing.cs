using Twiplomacy.Application.Access;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Keys;

namespace Twiplomacy.Server.Access;

/// <summary>A key that was just made. <see cref="Key"/> is shown once and kept nowhere.</summary>
public sealed record IssuedKey(
    string Key, string Prefix, string Name, IReadOnlyList<string> Scopes, DateTimeOffset CreatedAt, string Owner, DateTimeOffset ExpiresAt);

/// <summary>Makes keys for the command line, the API and the pages.</summary>
public sealed class ApiKeyIssuing(ApiKeyWriter writer, ApiKeyQueries keys, TimeProvider time)
{
    /// <summary>How long a key opens doors if nothing else is said.</summary>
    public const int UsualDays = 365;

    /// <summary>The longest that can be asked for.</summary>
    public const int MostDays = 3650;

    /// <summary>Whoever asks for it answers for it; a key that is made with a key belongs to the owner of that one.</summary>
    public async Task<IssuedKey> IssueAsync(string name, IReadOnlyList<string> scopes, CancellationToken ct, int days = UsualDays)
    {
        var (key, now) = (ApiKeySecret.Create(), time.GetUtcNow());
        var (owner, person) = await OwnerAsync(ct);
        var issued = new IssuedKey(key, ApiKeySecret.PrefixOf(key)!, name, [.. scopes.Distinct()], now, owner, now.AddDays(days));
        await writer.CreateAsync(new NewApiKey(issued.Prefix, ApiKeySecret.Hash(key), name, issued.Scopes, owner, person, now, issued.ExpiresAt), ct);
        return issued;
    }

    /// <summary>What is wrong with a scope, or null.</summary>
    public static Message? FaultOfScope(string scope)
    {
        if (Scopes.All.Contains(scope)) return null;
        return DidYouMean.Nearest(scope, Scopes.All) is { } nearest ? RequestMessages.NoPermission(scope, nearest) : RequestMessages.NoPermission(scope);
    }

    private async Task<(string Owner, int? Person)> OwnerAsync(CancellationToken ct)
    {
        var who = Acting.Now;
        if (who.Kind == "key" && await keys.FindActiveAsync(who.Name, ct) is { Owner: { } owner } made) return (owner, made.PersonId);
        return (who.Name, who.PersonId);
    }
}
