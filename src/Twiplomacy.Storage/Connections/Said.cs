using System.Text.RegularExpressions;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Connections;

/// <summary>
/// A message as two columns keep it: its English words, and the message itself. Read both by the function <c>message_of</c>.
/// </summary>
internal static partial class Said
{
    /// <summary>For the column of text.</summary>
    public static string? Words(Message? message) => StorableText.Of(message?.ToString());

    /// <summary>For the column of JSON, which no more than text can hold U+0000.</summary>
    public static string? Json(Message? message) => message is null ? null : NoCharacter().Replace(MessageJson.Write(message), "$1\uFFFD");

    [GeneratedRegex(@"(?<!\\)((?:\\\\)*)\\u0000")]
    private static partial Regex NoCharacter();
}
