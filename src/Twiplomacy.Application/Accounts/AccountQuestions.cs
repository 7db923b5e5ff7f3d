using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Panels;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Panels;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Accounts;

/// <summary>What can be asked of accounts and who is behind them.</summary>
public sealed class AccountQuestions(NamedAccounts accounts, AccountFinder finder, AccountDirectory directory, AccountWordQueries words, PanelFinder panels)
{
    public async Task<ListResult<AccountRow>> AskAsync(AccountListQuery query, CancellationToken cancellationToken)
    {
        await RequireKnownAsync(query, cancellationToken);
        var filter = new AccountFilter(query.Platform, query.Country?.ToUpperInvariant(), query.Kind, query.Panel, query.Q);
        ProfileKey? after = query.After() is { } cursor ? NamedAccounts.KeyOf(cursor.Text(0), "cursor") : null;
        var fetched = await directory.ListAsync(filter, after, query.Page.Fetch, cancellationToken);
        return new(query.Cut([.. fetched.Select(AccountRow.Of)], row => [row.Id]));
    }

    public async Task<AccountAnswer> AskAsync(AccountQuery query, CancellationToken cancellationToken) =>
        AccountAnswer.Of(await accounts.GetAsync(query.Id, query.At, "id", cancellationToken), query.At ?? NamedAccounts.Latest);

    /// <summary>The account that bore the handle at the instant, or last before that.</summary>
    public async Task<AccountAnswer> AskAsync(HandleQuery query, CancellationToken cancellationToken)
    {
        var (id, at) = ($"{query.Platform}:@{query.Handle.TrimStart('@')}", query.At ?? NamedAccounts.Latest);
        return AccountAnswer.Of(
            await finder.FindBearerAsync(NamedAccounts.KeyOf(id, "handle"), at, cancellationToken) ?? throw NamedAccounts.NotFound(id, "handle"), at);
    }

    // An empty list would look like an answer.
    private async Task RequireKnownAsync(AccountListQuery query, CancellationToken cancellationToken)
    {
        if (query.Platform is { } platform) KnownWord.Require("platform", platform, PlatformTable.Shipped.Slugs);
        if (query.Country is { } country) MemberFilters.RequireCountry(country);
        if (query.Kind is { } kind && !OfficeKinds.All.Contains(kind))
            KnownWord.Require("kind", kind, OfficeKinds.All.Union(await words.ListKindsAsync(cancellationToken)));
        await panels.RequireAsync(query.Panel, cancellationToken);
    }
}
