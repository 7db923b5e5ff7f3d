using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Groups;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Application.Presence;

/// <summary>How some countries are present in a region, in an edition and before.</summary>
public sealed record PresenceResult
{
    public required EditionRevisionRow Edition { get; init; }

    public required IReadOnlyList<EditionLink> Editions { get; init; }

    /// <summary>What can be chosen.</summary>
    public required NamedGroups Known { get; init; }

    public required ChosenSide Chosen { get; init; }

    public required IReadOnlyList<PresencePower> Powers { get; init; }

    public required NamedGroup Region { get; init; }

    /// <summary>What was asked for and is no region.</summary>
    public string? UnknownRegion { get; init; }

    /// <summary>The countries of the region: all that belong to a group, of a part of the world those with accounts.</summary>
    public required IReadOnlyList<PresenceCountry> Countries { get; init; }

    /// <summary>Mutual pairs first.</summary>
    public required IReadOnlyList<PresenceTie> Ties { get; init; }

    /// <summary>The editions of the panel that are read together with this one, oldest first.</summary>
    public required IReadOnlyList<PresenceYear> Years { get; init; }

    /// <summary>Blocks and shutdowns in the region's countries that bear on the panel's platform.</summary>
    public required IReadOnlyList<NoteRow> Notes { get; init; }

    /// <summary>The region's languages by their codes.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    public required IReadOnlyList<PresencePanel> Panels { get; init; }

    /// <summary>The power that the region's accounts certainly follow most; null if there is none.</summary>
    public PresencePower? MostFollowed => Powers.FirstOrDefault(power => power.Total.In > 0 && Powers.All(other =>
        other == power || power.Total.In > other.Total.In + other.Total.UnknownIn));
}
