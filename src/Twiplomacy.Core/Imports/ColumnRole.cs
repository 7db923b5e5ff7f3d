namespace Twiplomacy.Core.Imports;

/// <summary>What a column holds: of a table with an owner on each row, or with a person and their accounts on each row.</summary>
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

    /// <summary>The whole name of the person or institution whose accounts stand on the row.</summary>
    Person,

    GivenName,

    FamilyName,

    /// <summary>What tells apart two people of the same name.</summary>
    PersonKey,

    /// <summary>The person's country, by a code or a name.</summary>
    Country,

    /// <summary>Accounts of the person on one platform, as handles or addresses of profiles.</summary>
    Account,

    /// <summary>The same as ids.</summary>
    AccountId,
}
