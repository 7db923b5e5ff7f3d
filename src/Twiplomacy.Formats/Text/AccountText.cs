using System.Buffers;
using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Platforms;

namespace Twiplomacy.Formats.Text;

/// <summary>
/// Reads the cell that names an account. Spreadsheet wrappers (<c>="123"</c>, <c>ID_123</c>, <c>'123</c>) are taken off; an id that
/// went through floating point has lost digits and is rejected, never guessed back.
/// </summary>
internal static class AccountText
{
    private const int LongestName = 256;

    /// <summary>X ids from here on have more digits than a spreadsheet's 15 significant ones.</summary>
    private const int RoundableDigits = 16;

    private static readonly SearchValues<byte> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_"u8);

    /// <summary>Letters, digits and underscores only: what nearly every row holds, and needs no unwrapping.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> cell) =>
        !cell.IsEmpty && cell.Length <= LongestName && !cell.ContainsAnyExcept(Plain)
        && !(cell.Length > 3 && cell[0] is (byte)'I' or (byte)'i' && cell[2] == '_');

    public static bool IsDigits(ReadOnlySpan<byte> cell) => !cell.IsEmpty && !cell.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    public static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether an id has the zeros that rounding leaves: certain beyond doubt, or only likely in such a column.</summary>
    public static bool LooksRounded(ReadOnlySpan<byte> digits, bool columnIsRounded)
    {
        if (digits.Length < RoundableDigits) return false;
        var zeros = digits.Length - digits.LastIndexOfAnyExcept((byte)'0') - 1;
        return zeros >= 8 || (columnIsRounded && digits.Length - zeros <= 15);
    }

    /// <summary>The value inside spreadsheet wrappers, quotes and blanks.</summary>
    public static string Unwrapped(string cell)
    {
        var text = cell.AsSpan().Trim();
        if (text.StartsWith("=\"") && text.EndsWith("\"") && text.Length > 3) text = text[2..^1].Trim();
        if (text.Length > 1 && text[0] == '"' && text[^1] == '"') text = text[1..^1].Trim();
        if (text.Length > 1 && text[0] is '\'' or '\u2019' && IsDigits(text[1..])) text = text[1..];
        if (text.StartsWith("ID_", StringComparison.OrdinalIgnoreCase) && IsDigits(text[3..])) text = text[3..];
        return text.ToString();
    }

    /// <summary>
    /// Reads a cell as an id or a handle; a leading <c>@</c> always means a handle. Returns null with the reason where it
    /// is neither.
    /// </summary>
    public static AccountRef? Read(string cell, ProfileKeyKind kind, string platform, out Message? reason)
    {
        var text = Unwrapped(cell);
        if (Names(text, out var named))
        {
            reason = named is null ? AccountMessages.NoProfileAddress(RawText.Of(text)) : Elsewhere(text, named.Value.Platform, platform);
            if (reason is not null) return null;
            (text, kind) = (named!.Value.Name, named.Value.Kind);
        }
        if (text.StartsWith('@')) kind = ProfileKeyKind.Handle;
        reason = Problem(text, kind, platform);
        if (reason is not null) return null;
        return kind == ProfileKeyKind.Id ? AccountRef.ById(text) : AccountRef.ByHandle(text);
    }

    /// <summary>
    /// Whether the cell says of itself which account it names, as the address of a profile and our own <c>x:237299871</c> do;
    /// null where an address is that of no profile.
    /// </summary>
    public static bool Names(string text, out ProfileAddress? named)
    {
        named = null;
        if (!text.AsSpan().ContainsAny(':', '/')) return false;
        if (ProfileKey.TryParse(text, out var key) && PlatformTable.Shipped.Find(key.Platform) is not null)
        {
            named = new ProfileAddress(key.Platform, key.Kind, key.Kind == ProfileKeyKind.Handle ? Handle.Shown(text[(key.Platform.Length + 1)..]) : key.Value);
            return true;
        }
        if (!ProfileAddress.IsAddress(text)) return false;
        named = ProfileAddress.Read(text);
        return true;
    }

    /// <summary>An id and a handle of the same account, either of which may be missing.</summary>
    public static AccountRef? Read(string? id, string? handle, string? name, string platform, out Message? reason)
    {
        id = id is null ? null : Unwrapped(id);
        handle = handle is null ? null : Handle.Shown(Unwrapped(handle));
        if (handle is not null && Names(handle, out var named))
        {
            reason = named is null ? AccountMessages.NoProfileAddress(RawText.Of(handle)) : Elsewhere(handle, named.Value.Platform, platform);
            if (reason is not null) return null;
            (id, handle) = named!.Value.Kind == ProfileKeyKind.Id ? (id ?? named.Value.Name, null) : (id, named.Value.Name);
        }
        reason = string.IsNullOrEmpty(id) ? null : Problem(id, ProfileKeyKind.Id, platform);
        if (reason is not null) return null;
        if (!string.IsNullOrEmpty(handle)) reason = Problem(handle, ProfileKeyKind.Handle, platform);
        if (reason is null && string.IsNullOrEmpty(id) && string.IsNullOrEmpty(handle)) reason = AccountMessages.None;
        if (reason is not null) return null;
        return new AccountRef(NullIfEmpty(id), NullIfEmpty(handle), DisplayName(name));
    }

    /// <summary>A display name may hold anything; control characters are taken out, the length is bounded.</summary>
    public static string? DisplayName(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        var trimmed = name.Trim();
        if (trimmed.Length > 500) trimmed = trimmed[..500];
        var clean = RawText.Of(trimmed);
        return clean.AsSpan().ContainsAnyInRange('\0', '\u001F')
            ? string.Concat(clean.Select(letter => char.IsControl(letter) ? ' ' : letter)) : clean;
    }

    private static Message? Elsewhere(string text, string named, string platform) =>
        named == platform ? null : AccountMessages.OtherPlatform(RawText.Of(text), named, platform);

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static Message? Problem(string text, ProfileKeyKind kind, string platform)
    {
        if (text.Length == 0 || text is "@") return AccountMessages.Empty;
        if (text.Length > LongestName) return AccountMessages.TooLong(text.Length);
        if (text.AsSpan().ContainsAnyInRange('\0', '\u0020') || text.Any(char.IsControl)) return AccountMessages.Characters(RawText.Of(text));
        if (text.Any(char.IsSurrogate) && RawText.Of(text) != text) return AccountMessages.Broken;
        if (IsFloat(text)) return AccountMessages.FloatId(text);
        if (kind == ProfileKeyKind.Handle) return PlatformTable.Shipped.HandlesOn(platform).Accepts(text.AsSpan().TrimStart('@'))
            ? null : AccountMessages.NoHandle(text, platform);
        if (PlatformTable.Shipped.Find(platform) is not { Ids: IdShape.Digits }) return null;
        if (!IsDigits(text)) return AccountMessages.NoId(text);
        return LooksRounded(Encoding.ASCII.GetBytes(text), columnIsRounded: false) ? AccountMessages.RoundedId(text) : null;
    }

    /// <summary><c>1.23E+18</c>, <c>1,23E+18</c> and <c>17976923.0</c>, as spreadsheets and data frames write numbers.</summary>
    public static bool IsFloat(string text)
    {
        var rest = text.AsSpan().TrimStart("0123456789");
        if (rest.Length == text.Length || rest.IsEmpty) return false;
        var fraction = rest[0] is '.' or ',' ? rest[1..].TrimStart("0123456789") : rest;
        if (fraction.IsEmpty) return rest[1..].Trim('0').IsEmpty;
        return fraction.Length > 2 && (fraction[0] | 0x20) == 'e' && (fraction[1] is '+' or '-') && IsDigits(fraction[2..]);
    }
}
