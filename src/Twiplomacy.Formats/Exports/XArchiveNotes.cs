using System.Net;
using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Posts;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// The long posts of an archive of X (note-tweet.js). tweets.js has only their first 280 characters, and the two share no id:
/// they are matched by the second in which they were written and by how their text begins.
/// </summary>
internal sealed class XArchiveNotes
{
    private const int Compared = 20;

    private readonly Dictionary<(DateTimeOffset At, string Beginning), Queue<Note>> _notes = [];
    private readonly List<RejectedRow> _rejected = [];

    private sealed record Note(IReadOnlyList<AccountRef> Mentions, IReadOnlyList<string> Hashtags);

    /// <summary>Entries of the files.</summary>
    public long Read { get; private set; }

    /// <summary>Long posts that are no post's continuation so far.</summary>
    public long Unmatched { get; private set; }

    public IReadOnlyList<RejectedRow> Rejected => _rejected;

    public static XArchiveNotes Of(XArchiveFiles archive)
    {
        var notes = new XArchiveNotes();
        foreach (var part in archive.Of("note_tweet"))
            foreach (var row in JsonRows.Of(part.File, areLines: false)) notes.Add(part.File.Index, row);
        return notes;
    }

    /// <summary>Every long post that the manifest counts was read and found its post.</summary>
    public bool AreWhole(XArchiveFacts facts) => Unmatched == 0 && _rejected.Count == 0 && (facts.Count("note_tweet") ?? Read) == Read;

    /// <summary>The post with the mentions and hashtags of all its text.</summary>
    public Post Completed(Post post, string? text)
    {
        if (post.IsRepost || _notes.Count == 0 || text is null) return post;
        if (!_notes.TryGetValue(Key(post.At, text), out var found) || !found.TryDequeue(out var note)) return post;
        Unmatched--;
        var mentions = new MentionSet();
        foreach (var mention in post.Mentions) mentions.Add(mention.Target, mention.Kind);
        foreach (var named in note.Mentions) mentions.Add(named, MentionKind.Mention);
        return post with
        {
            Mentions = mentions.ToList(),
            Hashtags = [.. post.Hashtags.Concat(note.Hashtags).Distinct(StringComparer.OrdinalIgnoreCase)],
        };
    }

    private void Add(int file, JsonRow row)
    {
        Read++;
        var note = row.Problem is null ? row.Element.Find("noteTweet") ?? row.Element : default;
        var (text, at) = row.Problem is null ? (note.Text("core", "text"), Instants.Read(note.Text("createdAt"))) : (null, null);
        if (text is null || at is not { } written)
        {
            _rejected.Add(row.Rejected(file, RowMessages.LongPostIncomplete));
            return;
        }
        var key = Key(written, text);
        if (!_notes.TryGetValue(key, out var queue)) _notes.Add(key, queue = []);
        queue.Enqueue(new Note(Mentioned(note), Hashtags(note)));
        Unmatched++;
    }

    private static List<AccountRef> Mentioned(JsonElement note) =>
        [.. note.Items("core", "mentions").Select(mention => AccountText.Read(null, mention.Text("screenName"), null, "x", out _)).OfType<AccountRef>()];

    private static List<string> Hashtags(JsonElement note) =>
        [.. note.Items("core", "hashtags").Select(tag => tag.AsText() ?? tag.Text("text")).OfType<string>()];

    /// <summary>Tweets escape &amp;amp; and may begin with the names replied to, which the long text leaves out.</summary>
    private static (DateTimeOffset At, string Beginning) Key(DateTimeOffset at, string text)
    {
        var start = WebUtility.HtmlDecode(text.Length > 4_000 ? text[..4_000] : text).AsSpan().TrimStart();
        while (start.StartsWith("@") && start.IndexOf(' ') is > 0 and var end) start = start[end..].TrimStart();
        return (new DateTimeOffset(at.Ticks - at.Ticks % TimeSpan.TicksPerSecond, at.Offset), start[..Math.Min(Compared, start.Length)].ToString());
    }
}
