using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.EdgeLists;

/// <summary>Names of accounts that are written as the addresses of their profiles.</summary>
public static class AccountNames
{
    /// <summary>The name in the address; the text itself if it is none; null if the address is that of no profile.</summary>
    public static string? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ProfileAddress.IsAddress(text) ? ProfileAddress.Read(text)?.Name : text;
    }
}
