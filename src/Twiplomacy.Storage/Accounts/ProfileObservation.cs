using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Storage.Accounts;

/// <summary>What a profile showed at a time, and where it stands.</summary>
public sealed record ProfileObservation(
    int Profile, DateTimeOffset ObservedAt, int ImportId, int File, long Row, long? Followers, long? Following, long? Posts,
    long? Listed, DateTimeOffset? CreatedAt, bool? Verified, AccountStatus? Status);
