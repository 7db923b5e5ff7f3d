using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>Videos and channels from YouTube Data Tools. Its comments name their authors by display name only and are refused.</summary>
internal sealed class YouTubeDataTools : TableFormat
{
    public override FormatDescription Description { get; } = new("youtube-data-tools", [AskedField.Captured], ["posts", "profiles"]);

    /// <summary>Its files escape quotes by a backslash.</summary>
    protected override byte Escape => (byte)'\\';

    protected override bool Matches(Header header) =>
        header.Has("videoId", "channelId", "publishedAt") || header.Has("subscriberCount", "id") || header.Has("isReplyTo", "authorName", "publishedAt");

    protected override Claim Claimed(FileSample sample, ImportDeclaration declaration) =>
        sample.Table.Header.Has("isReplyTo")
            ? Claim.Refused(FileMessages.YouTubeComments)
            : Claim.On("youtube", declaration, DeclaredFacts.NeedsCapture(declaration));

    protected override IEnumerable<ExportRecord> Row(UnitReading reading, Table table, DeclaredMembers members)
    {
        var isVideo = table.Header.Has("videoId");
        var channel = AccountText.Read(table.Text(isVideo ? "channelId" : "id"), null, table.Text(isVideo ? "channelTitle" : "title"), "youtube", out var reason);
        var at = Instants.Read(table.Text("publishedAt"), reading.Zone);
        if (channel is null || (isVideo && (at is null || table.Text("videoId") is null)))
        {
            yield return table.Rejected(reason ?? RowMessages.VideoIncomplete);
            yield break;
        }
        if (!isVideo)
        {
            yield return new ProfileObserved(
                reading.File.Index, table.Row, channel.Value, null, Count("subscriberCount"), null, Count("videoCount"), CreatedAt: at);
            yield break;
        }
        yield return new PostObserved(reading.File.Index, table.Row, new Post(
            table.Text("videoId")!, channel.Value, at!.Value, false, false, table.Text("defaultLanguage"), Count("likeCount"), null, null, null,
            Count("viewCount"), Count("commentCount"), null, PostText.Hashtags(table.Text("videoDescription")), []), null);

        long? Count(string column) => Numbers.Count(table.Text(column));
    }
}
