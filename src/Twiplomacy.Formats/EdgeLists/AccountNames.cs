using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.EdgeLists;

/// <summary>Names of accounts as tables of ties write them: plain, or as the addresses of profiles.</summary>
public static class AccountNames
{
    private const int LongestAbsence = 4;

    /// <summary>The name in the address; the text itself if it is none; null if the address is that of no profile of the platform.</summary>
    public static string? Of(string text, string platform)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!ProfileAddress.IsAddress(text)) return text;
        return ProfileAddress.Read(text) is { } profile && profile.Platform == platform ? profile.Name : null;
    }

    /// <summary>Why <see cref="Of"/> finds no name in an address.</summary>
    public static Message ReasonAgainst(string text, string platform) => ProfileAddress.Read(text) is { } profile && profile.Platform != platform
        ? AccountMessages.OtherPlatform(RawText.Of(text), profile.Platform, platform) : AccountMessages.NoProfileAddress(RawText.Of(text));

    /// <summary>
    /// What programs write where a value is missing: R's <c>NA</c>, pandas' <c>nan</c>, databases' <c>NULL</c>, spreadsheets' <c>#N/A</c>. An account
    /// of such a name is written with <c>@</c>.
    /// </summary>
    public static bool IsMissing(ReadOnlySpan<byte> cell) =>
        cell.Length is > 1 and <= LongestAbsence && cell[0] is (byte)'N' or (byte)'n' or (byte)'#' or (byte)'<'
        && (cell.SequenceEqual("NA"u8) || cell.SequenceEqual("nan"u8) || cell.SequenceEqual("NaN"u8) || cell.SequenceEqual("NULL"u8) || cell.SequenceEqual("null"u8)
            || cell.SequenceEqual("None"u8) || cell.SequenceEqual("N/A"u8) || cell.SequenceEqual("#N/A"u8) || cell.SequenceEqual("<NA>"u8));

    /// <summary>Likewise.</summary>
    public static bool IsMissing(string cell) => cell.Length <= LongestAbsence && IsMissing(Encoding.UTF8.GetBytes(cell));
}
