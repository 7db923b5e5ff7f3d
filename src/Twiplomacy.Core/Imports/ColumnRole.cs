namespace Twiplomacy.Core.Imports;

/// <summary>What a column of a table with an owner on each row holds.</summary>
public enum ColumnRole
{
    /// <summary>The account whose list the row belongs to, as a handle, an id or the address of a profile.</summary>
    Owner,

    OwnerId,

    OwnerHandle,

    /// <summary>The account in the list, as a handle, an id or the address of a profile.</summary>
    Member,

    MemberId,

    MemberHandle,

    MemberName,

    /// <summary>Whether the member follows the owner or is followed, in words.</summary>
    Direction,

    /// <summary>When the row was captured.</summary>
    Captured,

    /// <summary>When the follow began.</summary>
    FollowedAt,

    /// <summary>How many followers the member has; the next two likewise.</summary>
    Followers,

    Following,

    Posts,
}
