using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Telegram Desktop's result.json of a channel or group, or of a whole account. Private conversations are passed over: they
/// are nobody's business here. Message numbers count per chat, so a post's id is chat/message.
/// </summary>
internal sealed class Telegram : ExportFormat
{
    public override FormatDescription Description { get; } = new("telegram", [AskedField.TimeZone, AskedField.Captured], ["posts", "mentions"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson) return null;
        var shape = sample.Shape;
        var isChat = shape.Has("messages", "type", "name") && (shape.Has("messages[].from_id") || shape.Has("messages[].date"));
        var isAccount = shape.Has("chats.list") || shape.Has("left_chats.list");
        if (!isChat && !isAccount) return null;
        return isChat && IsPrivate(shape.Text("type"))
            ? Claim.Refused(FileMessages.PrivateTelegram)
            : Claim.On("telegram", declaration);
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        string? chat = null, type = null;
        foreach (var row in JsonRows.Parts(reading.File, IsContainer))
        {
            var field = row.Path[(row.Path.LastIndexOf('.') + 1)..];
            if (row.Problem is not null) yield return row.Rejected(reading.File.Index);
            else if (field == "type") type = row.Element.AsText();
            else if (field == "id") chat = row.Element.AsText();
            else if (field == "messages[]" && !IsPrivate(type) && row.Element.Text("type") == "message")
                yield return Post(reading, row.Element, chat) is { } post
                    ? new PostObserved(reading.File.Index, row.Row, post, null)
                    : row.Rejected(reading.File.Index, RowMessages.MessageIncomplete);
        }
    }

    private static bool IsContainer(string path) => path is "" or "messages"
        or "chats" or "chats.list" or "chats.list[]" or "chats.list[].messages"
        or "left_chats" or "left_chats.list" or "left_chats.list[]" or "left_chats.list[].messages";

    private static bool IsPrivate(string? type) => type is "personal_chat" or "saved_messages" or "bot_chat" or "private_group";

    private static Post? Post(UnitReading reading, JsonElement message, string? chat)
    {
        var sender = message.Text("from_id") ?? message.Text("actor_id");
        var author = AccountText.Read(sender, null, message.Text("from"), "telegram", out _);
        var at = Instants.ReadUnix(message.Text("date_unixtime")) ?? Instants.Read(message.Text("date"), reading.Zone);
        if (author is null || at is null || message.Text("id") is not { } id) return null;
        var (mentions, tags) = (new MentionSet(), new List<string>());
        foreach (var part in message.Items("text").Concat(message.Items("text_entities")).Where(part => part.IsObject()))
        {
            var text = part.Text("text");
            if (part.Text("type") == "hashtag" && text is not null) tags.Add(text.TrimStart('#'));
            if (part.Text("type") == "mention" && AccountText.Read(text ?? "", ProfileKeyKind.Handle, "telegram", out _) is { } named) mentions.Add(named, MentionKind.Mention);
        }
        var isForward = message.Text("forwarded_from") is not null || message.Text("forwarded_from_id") is not null;
        if (AccountText.Read(message.Text("forwarded_from_id"), null, null, "telegram", out _) is { } forwarded) mentions.Add(forwarded, MentionKind.Repost);
        return new Post(
            chat is null ? id : $"{chat}/{id}", author.Value, at.Value, isForward, message.Text("reply_to_message_id") is not null, null,
            Reactions(message), message.Count("forwards"), null, null, message.Count("views"), null, null,
            [.. tags.Distinct(StringComparer.OrdinalIgnoreCase)], mentions.ToList());
    }

    private static long? Reactions(JsonElement message)
    {
        long? sum = null;
        foreach (var reaction in message.Items("reactions"))
            if (reaction.Count("count") is { } count) sum = (sum ?? 0) + count;
        return sum;
    }
}

/// <summary>Messages of Telegram channels as a table.</summary>
internal sealed class TelegramTable : TableFormat
{
    public override FormatDescription Description { get; } = new("telegram-csv", [AskedField.TimeZone], ["posts", "mentions"]);

    protected override bool Matches(Header header) => header.Has("channel_id", "message_id", "date", "message_text");

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) => Claim.On("telegram", declaration);

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members)
    {
        var sender = table.Text("sender_id") ?? table.Text("channel_id");
        var author = AccountText.Read(sender, null, table.Text("post_author") ?? table.Text("channel_name"), "telegram", out var reason);
        var (id, text, at) = (table.Text("message_id"), table.Text("message_text"), Instants.Read(table.Text("date"), reading.Zone));
        yield return author is null || id is null || at is null
            ? table.Rejected(reason ?? (id is null ? RowMessages.MessageWithoutId : RowMessages.TimeWithoutZone(table.Text("date") ?? "")))
            : new PostObserved(reading.File.Index, table.Row, new Post(
                $"{table.Text("channel_id")}/{id}", author.Value, at.Value, false, table.Text("reply_to_message_id") is not null, null, null,
                Numbers.Count(table.Text("forwards")), null, null, Numbers.Count(table.Text("views")), null, null,
                PostText.Hashtags(text), PostText.Mentions(text, isRepost: false, "telegram")), null);
    }
}
