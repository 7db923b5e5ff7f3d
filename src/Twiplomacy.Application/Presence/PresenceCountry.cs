using Twiplomacy.Analytics.Presence;

namespace Twiplomacy.Application.Presence;

/// <summary>A country of the region and its ties with each power.</summary>
/// <param name="Country">Its code.</param>
/// <param name="Accounts">How many of its accounts the edition has.</param>
/// <param name="Powers">In the order of the powers; from a power's accounts to the country's is out.</param>
public sealed record PresenceCountry(string Country, int Accounts, IReadOnlyList<PresenceCount> Powers);
