using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Keys;

namespace Twiplomacy.Application.Keys;

/// <summary>Makes and revokes API keys.</summary>
public sealed class KeyActions(ApiKeyWriter writer, ApiKeyQueries keys, TimeProvider time)
{
    /// <summary>Whoever asks for it answers for it; a key that is made with a key belongs to the owner of that one.</summary>
    public async Task<IssuedKey> IssueAsync(NewKey asked, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Admin);
        if (FaultsOf(asked).ToList() is { Count: > 0 } faults) throw RefusedException.Invalid(faults);
        var (key, now) = (ApiKeySecret.Create(), time.GetUtcNow());
        var (owner, person) = await OwnerAsync(cancellationToken);
        var issued = new IssuedKey(
            key, ApiKeySecret.PrefixOf(key)!, OutsideText.Line(asked.Name), [.. asked.Scopes.Distinct()], now, owner, now.AddDays(asked.Days));
        var kept = new NewApiKey(issued.Prefix, ApiKeySecret.Hash(key), issued.Name, issued.Scopes, owner, person, now, issued.ExpiresAt);
        await writer.CreateAsync(kept, cancellationToken);
        return issued;
    }

    /// <summary>Revokes a key at once.</summary>
    public async Task RevokeAsync(KeyQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Admin);
        if (!await writer.RevokeAsync(query.Prefix, time.GetUtcNow(), cancellationToken))
            throw RefusedException.NotFound(KeyMessages.NotFound(), new Fault(KeyMessages.NoneActive(query.Prefix)) { Field = "prefix" });
    }

    private static IEnumerable<Fault> FaultsOf(NewKey asked)
    {
        foreach (var (index, scope) in asked.Scopes.Index().Where(given => !Scopes.All.Contains(given.Item)))
        {
            var nearest = DidYouMean.Nearest(scope, Scopes.All);
            yield return new(nearest is null ? KeyMessages.NoPermission(scope) : KeyMessages.NoPermission(scope, nearest))
            {
                Field = $"scopes/{index}", Allowed = Scopes.All, DidYouMean = nearest,
            };
        }
        if (asked.Scopes.Count == 0) yield return new(KeyMessages.WantsScope()) { Field = "scopes", Allowed = Scopes.All };
        if (!OutsideText.IsLine(asked.Name, NewKey.LongestName)) yield return new(KeyMessages.WantsName(NewKey.LongestName)) { Field = "name" };
        if (asked.Days is < 1 or > NewKey.MostDays) yield return new(KeyMessages.WrongDays(NewKey.MostDays)) { Field = "days" };
    }

    private async Task<(string Owner, int? Person)> OwnerAsync(CancellationToken cancellationToken)
    {
        var who = Acting.Now;
        if (who.Kind == "key" && await keys.FindActiveAsync(who.Name, cancellationToken) is { Owner: { } owner } made) return (owner, made.PersonId);
        return (who.Name, who.PersonId);
    }
}
