using Twiplomacy.Analytics.Presence;

namespace Twiplomacy.Application.Presence;

/// <summary>One edition of the panel.</summary>
/// <param name="Powers">Each power's ties with the region then; a power or region without accounts has no pairs.</param>
/// <param name="Accounts">How many accounts each country of the region had, in their order.</param>
public sealed record PresenceYear(string Slug, DateTimeOffset AsOf, IReadOnlyList<PresenceCount> Powers, IReadOnlyList<int> Accounts);
