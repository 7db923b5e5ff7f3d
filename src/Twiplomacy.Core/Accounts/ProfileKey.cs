using Twiplomacy.Core.Platforms;

namespace Twiplomacy.Core.Accounts;

/// <summary>
/// A profile as an export names it: platform, and an id (text, never a number: X ids pass 2^53) or a normalised handle.
/// Which account it is follows from dated sightings of id and handle together.
/// </summary>
public readonly record struct ProfileKey(string Platform, ProfileKeyKind Kind, string Value) : IComparable<ProfileKey>
{
    public static ProfileKey OfId(string platform, string id) => new(platform, ProfileKeyKind.Id, id);

    public static ProfileKey OfHandle(string platform, string handle) =>
        new(platform, ProfileKeyKind.Handle, Handle.Normalise(handle));

    /// <summary>
    /// The account's address in the API and in files, the same in every database: <c>x:237299871</c> by id,
    /// <c>x:@laurentfabius</c> where only the handle is known.
    /// </summary>
    public override string ToString() => Kind == ProfileKeyKind.Id ? $"{Platform}:{Value}" : $"{Platform}:@{Value}";

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, out ProfileKey key)
    {
        key = default;
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon <= 0 || colon == text!.Length - 1) return false;
        var (platform, value) = (text[..colon].ToLowerInvariant(), text[(colon + 1)..]);
        if (value is "@") return false;
        key = value.StartsWith('@') ? OfHandle(platform, value) : OfId(platform, value);
        return true;
    }

    /// <summary>
    /// Reads what people write: such an address, or a handle alone, with or without its <c>@</c>, which is one of the platform
    /// of nearly all panels.
    /// </summary>
    public static bool TryParseSaid(string? text, out ProfileKey key)
    {
        var said = text?.Trim() ?? "";
        return TryParse(said.Contains(':', StringComparison.Ordinal) ? said : $"{PlatformTable.Default}:@{said.TrimStart('@')}", out key);
    }

    /// <summary>The published order of accounts: platform, then id or handle, by code point.</summary>
    public int CompareTo(ProfileKey other)
    {
        var byPlatform = string.CompareOrdinal(Platform, other.Platform);
        if (byPlatform != 0) return byPlatform;
        var byKind = Kind.CompareTo(other.Kind);
        return byKind != 0 ? byKind : string.CompareOrdinal(Value, other.Value);
    }

    public static bool operator <(ProfileKey left, ProfileKey right) => left.CompareTo(right) < 0;

    public static bool operator >(ProfileKey left, ProfileKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(ProfileKey left, ProfileKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ProfileKey left, ProfileKey right) => left.CompareTo(right) >= 0;
}
