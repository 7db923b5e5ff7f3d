using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Search;

/// <summary>An account as a search knows it.</summary>
/// <param name="Listing">What is known of it.</param>
internal sealed record FindableAccount(AccountListing Listing)
{
    /// <summary>What the account itself is or was called.</summary>
    public IReadOnlyList<string> Names { get; } =
        [.. new[] { Listing.Handle, Listing.Name, Listing.Actor, Listing.Key.Value }.OfType<string>()
            .Concat(Listing.OtherNames ?? []).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>From 0 to 1: which of several accounts that answer alike is meant first. A country's name means its ministry.</summary>
    public double Standing { get; } =
        OfKind(Listing.Kind) + (Listing.Personal ? 0 : 0.06) + (Listing.HasLeft ? 0 : 0.08) + (Listing.Language is null or "en" ? 0.03 : 0);

    private static double OfKind(string? kind) => kind switch
    {
        OfficeNames.Ministry or "international_organisation" => 0.3,
        "head_of_state" => 0.2,
        "head_of_government" => 0.18,
        "foreign_minister" => 0.15,
        "permanent_mission" or "embassy" => 0.05,
        _ => 0,
    };
}
