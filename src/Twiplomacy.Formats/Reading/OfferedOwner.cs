using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Formats.Reading;

/// <summary>Whose export it may be and of which day, as the name of a file suggests. Somebody has to confirm it.</summary>
/// <param name="Name">The name that suggests it.</param>
public sealed record OfferedOwner(AccountRef Owner, DateOnly Day, string Name);
