using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Storage.Accounts;

/// <summary>What a profile showed.</summary>
public readonly record struct StagedProfileObservation(
    int Profile, DateTimeOffset ObservedAt, int File, long Row, long? Followers, long? Following, long? Posts,
    long? Listed, DateTimeOffset? CreatedAt, bool? Verified, AccountStatus? Status);
