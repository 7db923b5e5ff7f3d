using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Storage.Accounts;

/// <summary>A profile and its key.</summary>
public sealed record ProfileRow(int ProfileId, ProfileKey Key);
