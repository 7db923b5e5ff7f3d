using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Lists;

namespace Twiplomacy.Storage.Imports;

/// <summary>A list as an import read it, with everything known about it; profiles are given by their ids.</summary>
public sealed record StagedList(
    int List, int Owner, ListDirection Direction, ListCompleteness Scope, int PanelRevision, DateTimeOffset CapturedAt,
    ListKeys Keys, long? StatedCount, int File, long Row)
{
    /// <summary>What was said of the file it stands in, by its id; null: nothing.</summary>
    public int? Statement { get; init; }
}

/// <summary>"The file is complete within a panel revision", in one direction; see the ledger's statement.</summary>
/// <param name="Owners">The profiles for whose lists alone it was said; null: of all members.</param>
public sealed record StagedStatement(
    int File, ListDirection Direction, int PanelRevision, DateTimeOffset CapturedAt, ListKeys Keys, bool CoversSilence, IReadOnlyList<int>? Owners);

/// <summary>One member of a staged list.</summary>
public readonly record struct StagedMember(int List, int Other, int Row, DateTimeOffset? FollowedAt);

/// <summary>A profile that the database did not know when it was staged.</summary>
public readonly record struct StagedProfile(int ProfileId, ProfileKey Key);

/// <summary>An id seen with a handle: at an instant, or at the capture of a staged list.</summary>
public readonly record struct StagedSighting(int IdProfile, int HandleProfile, int? List, DateTimeOffset? SeenAt, string Shown);

/// <summary>What a profile showed.</summary>
public readonly record struct StagedProfileObservation(
    int Profile, DateTimeOffset ObservedAt, int File, long Row, long? Followers, long? Following, long? Posts,
    long? Listed, DateTimeOffset? CreatedAt, bool? Verified, AccountStatus? Status);

/// <summary>A row of a panel or account file.</summary>
public sealed record StagedEntry(
    long Row, int Profile, string? Handle, string? Actor, string? Kind, string? Country, string? HostCountry,
    string? HostCity, DateOnly? OfficeFrom, DateOnly? OfficeTo, DateOnly? MemberFrom, DateOnly? MemberTo,
    bool? Personal, string? Language, string Attributes)
{
    /// <summary>The columns that the file has; null: all.</summary>
    public string[]? Given { get; init; }
}
