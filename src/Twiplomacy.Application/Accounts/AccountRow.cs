using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Accounts;

/// <summary>An account in a list.</summary>
public sealed record AccountRow
{
    /// <summary>The account's address, the same in every database: by platform id, or by handle where no id is known.</summary>
    /// <example>x:@laurentfabius</example>
    public required string Id { get; init; }

    /// <example>x</example>
    public required string Platform { get; init; }

    /// <example>LaurentFabius</example>
    public string? Handle { get; init; }

    /// <example>Laurent Fabius</example>
    public string? Actor { get; init; }

    /// <example>foreign_minister</example>
    public string? Kind { get; init; }

    /// <example>FR</example>
    public string? Country { get; init; }

    /// <summary>Panels whose newest revision holds it.</summary>
    public required IReadOnlyList<string> Panels { get; init; }

    public static AccountRow Of(AccountListing listing) => new()
    {
        Id = listing.Key.ToString(), Platform = listing.Key.Platform, Handle = listing.Handle, Actor = listing.Actor,
        Kind = listing.Kind, Country = listing.Country, Panels = listing.Panels,
    };
}
