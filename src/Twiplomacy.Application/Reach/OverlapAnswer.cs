using Twiplomacy.Analytics.Audiences;

namespace Twiplomacy.Application.Reach;

/// <summary>How an account's followers overlap with another's.</summary>
public sealed record OverlapAnswer
{
    /// <summary>The other account.</summary>
    /// <example>x:@eu_eeas</example>
    public required string Id { get; init; }

    public string? Handle { get; init; }

    /// <summary>When the account's own list was captured.</summary>
    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>When the other's was.</summary>
    public required DateTimeOffset OtherCapturedAt { get; init; }

    /// <summary>The account's followers.</summary>
    public required long Size { get; init; }

    /// <summary>The other's followers.</summary>
    public required long OtherSize { get; init; }

    /// <summary>Followers of both; null where one list has ids and the other handles.</summary>
    public long? Shared { get; init; }

    /// <summary>Shared over followers of either.</summary>
    public double? Jaccard { get; init; }

    public static OverlapAnswer Of(AudiencePair pair) => new()
    {
        Id = pair.Other.Address, Handle = pair.Other.Handle, CapturedAt = pair.Own.CapturedAt, OtherCapturedAt = pair.Theirs.CapturedAt,
        Size = pair.Own.Members, OtherSize = pair.Theirs.Members, Shared = pair.Shared, Jaccard = pair.Jaccard,
    };
}
