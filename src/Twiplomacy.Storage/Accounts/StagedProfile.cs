using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Storage.Accounts;

/// <summary>A profile that the database did not know when it was staged.</summary>
public readonly record struct StagedProfile(int ProfileId, ProfileKey Key);
