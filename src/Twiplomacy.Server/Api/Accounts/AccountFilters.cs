using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Panels;
using Twiplomacy.Storage.Accounts;

namespace Twiplomacy.Server.Api.Accounts;

/// <summary>Refuses filters on accounts that name nothing: an empty list would look like an answer.</summary>
public sealed class AccountFilters(AccountWordQueries words, PanelFinder panels)
{
    public async Task RequireKnownAsync(string? platform, string? country, string? kind, string? panel, CancellationToken ct)
    {
        if (platform is not null) KnownWord.Require("platform", platform, await words.ListPlatformsAsync(ct));
        if (country is not null) MemberFilters.RequireCountry(country);
        if (kind is not null && !OfficeKinds.All.Contains(kind)) KnownWord.Require("kind", kind, OfficeKinds.All.Union(await words.ListKindsAsync(ct)));
        await panels.RequireAsync(panel, ct);
    }
}
