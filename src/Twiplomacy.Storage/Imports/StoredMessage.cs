using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Imports;

/// <summary>A message as it is kept: data in a column said, beside its English text.</summary>
internal static class StoredMessage
{
    /// <summary>What was kept; of before messages were data there is the text alone.</summary>
    public static Message Read(string? said, string text) => said is null ? Message.Verbatim(text) : MessageJson.Read(said);

    /// <summary>The data. PostgreSQL's jsonb holds no NUL, as its text holds none.</summary>
    public static string Write(Message message) => MessageJson.Write(message).Replace("\\u0000", "\\uFFFD", StringComparison.Ordinal);
}
