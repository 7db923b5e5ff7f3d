using Twiplomacy.Application.Access;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Storage.Keys;

namespace Twiplomacy.Server.Access;

/// <summary>A key that was just made. <see cref="Key"/> is shown once and kept nowhere.</summary>
public sealed record IssuedKey(string Key, string Prefix, string Name, IReadOnlyList<string> Scopes, DateTimeOffset CreatedAt);

/// <summary>Makes keys for the command line and the API.</summary>
public sealed class ApiKeyIssuing(ApiKeyWriter writer, TimeProvider time)
{
    public async Task<IssuedKey> IssueAsync(string name, IReadOnlyList<string> scopes, CancellationToken ct)
    {
        var key = ApiKeySecret.Create();
        var issued = new IssuedKey(key, ApiKeySecret.PrefixOf(key)!, name, [.. scopes.Distinct()], time.GetUtcNow());
        await writer.CreateAsync(issued.Prefix, ApiKeySecret.Hash(key), name, issued.Scopes, issued.CreatedAt, ct);
        return issued;
    }

    /// <summary>What is wrong with a scope, or null.</summary>
    public static Message? FaultOfScope(string scope)
    {
        if (Scopes.All.Contains(scope)) return null;
        return DidYouMean.Nearest(scope, Scopes.All) is { } nearest ? RequestMessages.NoPermission(scope, nearest) : RequestMessages.NoPermission(scope);
    }
}
