using Twiplomacy.Application.Groups;
using Twiplomacy.Application.Presence;
using Twiplomacy.Server.Pages.Addresses;

namespace Twiplomacy.Server.Pages.Presence;

/// <summary>What the page of a region shows.</summary>
/// <param name="Result">Null where there is no edition with countries.</param>
/// <param name="Asked">What was asked for, of which the address keeps what differs from the usual.</param>
public sealed record PresenceView(PresenceResult? Result, PresenceQuery Asked)
{
    /// <summary>The same in another edition.</summary>
    public string In(string edition) => Links.Presence(edition, Result?.Chosen.Names, Result?.Region.Name, Asked.Languages);

    /// <summary>The same without one of the powers.</summary>
    public string Without(NamedGroup power) =>
        Links.Presence(Result!.Edition.Slug, Result.Chosen.Without(power), Result.Region.Name, Asked.Languages);
}
