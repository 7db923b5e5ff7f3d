using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Panels;
using Twiplomacy.Server.Api.Panels;
using Twiplomacy.Server.Web.Problems;
using Twiplomacy.Storage.Accounts;

namespace Twiplomacy.Server.Api.Accounts;

/// <summary>Refuses filters on accounts that name nothing: an empty list would look like an answer.</summary>
public sealed class AccountFilters(AccountWordQueries words, PanelLookup panels)
{
    public async Task RequireKnownAsync(string? platform, string? country, string? kind, string? panel, CancellationToken ct)
    {
        if (platform is not null) KnownWord.Require("platform", platform, await words.ListPlatformsAsync(ct));
        if (country is not null) RequireCountry(country);
        if (kind is not null && !OfficeKinds.All.Contains(kind)) KnownWord.Require("kind", kind, OfficeKinds.All.Union(await words.ListKindsAsync(ct)));
        await panels.RequireAsync(panel, ct);
    }

    /// <summary>A country is two letters, whether or not any account has it.</summary>
    public static void RequireCountry(string country)
    {
        if (country.Length == 2 && country.All(char.IsAsciiLetter)) return;
        throw new ProblemException(ApiProblem.BadRequest(new ProblemFault(
            $"'country' is '{country}', but must be two letters (ISO 3166-1 alpha-2; EU for the European Union).") { Parameter = "country" }));
    }
}
