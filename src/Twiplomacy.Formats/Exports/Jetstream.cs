using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Bluesky's stream Jetstream as JSON Lines: follows and unfollows as they happen. An unfollow names only the record of its follow, so
/// that the two are joined by account and record. What is followed at the end of the stream is a part of its owner's list at that time;
/// what was unfollowed is one up to that moment. Nothing is known of follows before the stream.
/// </summary>
internal sealed class Jetstream : ExportFormat
{
    private const string Follow = BlueskyUnpacked.Follow;

    public override FormatDescription Description { get; } = new("bluesky-stream", [], ["following", "handles"]);

    public override bool NamesManyOwners => true;

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson || !(Has(sample.Shape, "") || Has(sample.Shape, "[]."))) return null;
        return DeclaredFacts.WrongSlot(declaration, ListDirection.Following, EvidenceMessages.FollowRecords) is { } reason
            ? Claim.Refused(reason) : Claim.On("bluesky", declaration);
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var areLines = FileSample.Of(reading.File).AreLines;
        var (ended, unjoined, last) = (Deleted(reading.File, areLines), 0L, (Row: 1L, At: (DateTimeOffset?)null));
        var lists = new OwnedLists(reading, ListDirection.Following);
        foreach (var row in JsonRows.Of(reading.File, areLines))
        {
            last = (row.Row, At(row.Element, row.Problem is null) is { } at && !(at < last.At) ? at : last.At);
            if (row.Problem is not null || Event.Of(row.Element) is not { } change)
            {
                if (row.Problem is not null || !row.Element.IsObject())
                    yield return row.Rejected(reading.File.Index, RowMessages.NoFollowRecord);
                else if (Named(reading, row) is { } sighted) yield return sighted;
                continue;
            }
            if (change.IsEnd)
            {
                if (ended[change.Key] is { } follow)
                    foreach (var record in Past(reading, row.Row, change, follow)) yield return record;
                else unjoined++;
                continue;
            }
            var member = AccountText.Read(row.Element.Text("commit", "record", "subject"), null, null, "bluesky", out _);
            if (member is null)
            {
                lists.Lack(change.Owner);
                yield return row.Rejected(reading.File.Index, RowMessages.NoSubject);
            }
            else if (ended.ContainsKey(change.Key))
            {
                ended[change.Key] = new ListMember(reading.File.Index, row.Row, 0, member.Value, FollowedAt(row.Element));
            }
            else
            {
                var list = lists.Of(change.Owner, row.Row, out var begun);
                if (begun is not null) yield return begun;
                yield return new ListMember(reading.File.Index, row.Row, list.Number, member.Value, FollowedAt(row.Element));
            }
        }
        if (lists.Count == 0 && ended.Count == 0)
            yield return new ExportWarning(reading.File.Index, last.Row, ListMessages.StreamWithoutFollows);
        if (unjoined > 0) yield return new ExportWarning(reading.File.Index, last.Row, ListMessages.UnfollowsUnknown(unjoined));
        // The stream shows what changes, never the whole of a list.
        foreach (var record in lists.End(last.Row, last.At))
            yield return record is ListEnded end ? end with { Completeness = ListCompleteness.Partial } : record;
    }

    private static bool Has(JsonShape shape, string root) => shape.Has(root + "time_us", root + "did", root + "kind");

    /// <summary>The follows that the stream ends, each to be filled in where it begins.</summary>
    private static Dictionary<(string Did, string Record), ListMember?> Deleted(ExportFile file, bool areLines)
    {
        var deleted = new Dictionary<(string Did, string Record), ListMember?>();
        foreach (var row in JsonRows.Of(file, areLines))
            if (row.Problem is null && Event.Of(row.Element) is { IsEnd: true } end) deleted.TryAdd(end.Key, null);
        return deleted;
    }

    /// <summary>A follow that ended: it was there a moment before.</summary>
    private static IEnumerable<ExportRecord> Past(UnitReading reading, long row, Event end, ListMember follow)
    {
        var list = reading.NextList();
        yield return new ListBegun(reading.File.Index, follow.Row, list, end.Owner, ListDirection.Following);
        yield return follow with { List = list };
        yield return new ListEnded(reading.File.Index, row, list, end.At - TimeSpan.FromMicroseconds(1), ListCompleteness.Partial, null);
    }

    /// <summary>A change of a handle, which such a stream tells too.</summary>
    private static AccountSighted? Named(UnitReading reading, JsonRow row)
    {
        var handle = row.Element.Text("identity", "handle");
        return handle is null
            || AccountText.Read(row.Element.Text("did"), handle, null, "bluesky", out _) is not { Id: { } did, Handle: { } name } ? null
            : new AccountSighted(reading.File.Index, row.Row, did, name, At(row.Element, isWhole: true));
    }

    private static DateTimeOffset? At(JsonElement change, bool isWhole) => isWhole ? Instants.ReadUnix(change.Text("time_us")) : null;

    /// <summary>The client's own date, unless it lies after the stream's.</summary>
    private static DateTimeOffset? FollowedAt(JsonElement change)
    {
        var (stated, seen) = (Instants.Read(change.Text("commit", "record", "createdAt")), At(change, isWhole: true));
        return stated <= seen ? stated : seen ?? stated;
    }

    /// <summary>A follow that begins or ends.</summary>
    private sealed record Event(AccountRef Owner, (string Did, string Record) Key, DateTimeOffset At, bool IsEnd)
    {
        public static Event? Of(JsonElement change)
        {
            if (!change.IsObject() || change.Text("commit", "collection") != Follow) return null;
            var operation = change.Text("commit", "operation");
            if (operation is not ("create" or "update" or "delete") || change.Text("commit", "rkey") is not { } record) return null;
            return AccountText.Read(change.Text("did"), null, null, "bluesky", out _) is { Id: { } did }
                && Jetstream.At(change, isWhole: true) is { } at
                ? new Event(AccountRef.ById(did), (did, record), at, operation == "delete") : null;
        }
    }
}
