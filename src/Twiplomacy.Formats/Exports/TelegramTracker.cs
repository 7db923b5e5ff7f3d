using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Messages of channels as telegram-tracker writes them, with the channel that a message was forwarded from. Times are UTC.
/// </summary>
internal sealed class TelegramTracker : TableFormat
{
    public override FormatDescription Description { get; } = new("telegram-tracker", [], ["posts", "mentions", "handles"]);

    protected override bool Matches(Header header) =>
        header.Has("channel_name", "msg_id", "date", "forward_msg_from_peer_id", "forward_msg_from_peer_name");

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) => Claim.On("telegram", declaration);

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members)
    {
        var channel = Whole(table.Text("channel_id")) is { } number ? "channel" + number : null;
        var author = AccountText.Read(channel, table.Text("channel_name"), null, "telegram", out var reason);
        var (id, text, at) = (Whole(table.Text("msg_id")), table.Text("message"), Instants.Read(table.Text("date"), TimeZoneInfo.Utc));
        if (author is null || id is null || at is null)
        {
            yield return table.Rejected(reason
                ?? (id is null ? RowMessages.MessageWithoutId : RowMessages.TimeWithoutZone(table.Text("date") ?? "")));
            yield break;
        }
        var mentions = new MentionSet();
        if (Source(table) is { } source) mentions.Add(source, MentionKind.Repost);
        var isForward = Numbers.Flag(table.Text("is_forward")) == true || mentions.ToList().Count > 0;
        foreach (var mention in isForward ? [] : PostText.Mentions(text, isRepost: false, "telegram"))
            mentions.Add(mention.Target, mention.Kind);
        yield return new PostObserved(reading.File.Index, table.Row, new Post(
            $"{Whole(table.Text("channel_id")) ?? table.Text("channel_name")}/{id}", author.Value, at.Value, isForward,
            Numbers.Flag(table.Text("is_reply")) == true, null, null, Numbers.Count(table.Text("number_forwards")),
            Numbers.Count(table.Text("number_replies")), null, Numbers.Count(table.Text("views")), null, null,
            PostText.Hashtags(text), mentions.ToList()), null);
    }

    private static AccountRef? Source(Table table)
    {
        var kind = table.Text("forward_msg_from_peer_type") switch
        {
            "PeerChannel" => "channel",
            "PeerUser" => "user",
            "PeerChat" => "chat",
            _ => null,
        };
        var id = kind is not null && Whole(table.Text("forward_msg_from_peer_id")) is { } number ? kind + number : null;
        var name = table.Text("forward_msg_from_peer_name");
        return (id ?? name) is null ? null : AccountText.Read(id, name, null, "telegram", out _);
    }

    /// <summary>Columns with gaps hold numbers with a point and a zero.</summary>
    private static string? Whole(string? cell) =>
        Numbers.Count(cell) is { } number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
}
