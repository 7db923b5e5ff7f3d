using Twiplomacy.Application.Access;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Application.ListedNames;

/// <summary>Says whose name it is that a list holds, and takes that back. Ties follow at once, in whatever import the name stands.</summary>
public sealed class NameActions(NameQuestions names, NamedAccounts accounts, NameMatchWriter writer, TimeProvider time)
{
    /// <summary>Matches a name with an account, or with nobody who is known.</summary>
    public async Task<NameAnswer> MatchAsync(NameQuery query, NameFile file, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Import);
        var name = await names.GetAsync(query, cancellationToken);
        var account = await AccountAsync(name, file, cancellationToken);
        if (!await writer.MatchAsync(query.Id, query.Number, account, time.GetUtcNow(), cancellationToken)) throw NameQuestions.NotFound(query);
        return await names.GetAsync(query, cancellationToken);
    }

    /// <summary>Takes back what was said of a name: ties are as if nobody had said it.</summary>
    public async Task ClearAsync(NameQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Import);
        await names.GetAsync(query, cancellationToken);
        if (!await writer.ClearAsync(query.Id, query.Number, time.GetUtcNow(), cancellationToken)) throw NameQuestions.NotFound(query);
    }

    /// <summary>The account's profile; null for nobody.</summary>
    private async Task<int?> AccountAsync(NameAnswer name, NameFile file, CancellationToken cancellationToken)
    {
        var named = file.Account?.Trim() ?? "";
        if (file.Nobody == named.Length > 0) throw RefusedException.Invalid(new Fault(NameMessages.AccountOrNobody()) { Field = "account" });
        if (file.Nobody) return null;
        var platform = name.Owner[..name.Owner.IndexOf(':', StringComparison.Ordinal)];
        var account = await accounts.GetAsync(named, null, "account", cancellationToken);
        if (account.Key.Platform != platform) throw Wrong(NameMessages.OtherPlatform(named, platform));
        if (ProfileKey.TryParse(name.Owner, out var owner) && owner == account.Key) throw Wrong(NameMessages.Itself(named));
        return account.Profile;
    }

    private static RefusedException Wrong(Core.Messages.Message message) => RefusedException.Invalid(new Fault(message) { Field = "account" });
}
