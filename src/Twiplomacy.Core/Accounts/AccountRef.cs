namespace Twiplomacy.Core.Accounts;

/// <summary>
/// An account as one row of an export names it: by id, by handle or by both. With both, the row is also a sighting
/// that this id bore this handle at that time. At least one is given.
/// </summary>
/// <param name="Id">The platform's own id as text, or null.</param>
/// <param name="Handle">The handle as written, without a leading <c>@</c>, or null.</param>
/// <param name="Name">The display name, or null.</param>
public readonly record struct AccountRef(string? Id, string? Handle, string? Name = null)
{
    public static AccountRef ById(string id) => new(id, null);

    public static AccountRef ByHandle(string handle) => new(null, Accounts.Handle.Shown(handle));

    /// <summary>The id where known, else the handle.</summary>
    public ProfileKey Key(string platform) =>
        Id is { } id ? ProfileKey.OfId(platform, id) : ProfileKey.OfHandle(platform, Handle!);
}
