using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>Saved pages of listRecords for app.bsky.graph.follow: the owner is in each record's address, each follow has its date.</summary>
internal sealed class BlueskyRecords : ExportFormat
{
    public override FormatDescription Description { get; } = new("bluesky-records", [AskedField.Captured, AskedField.Completeness], ["following"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson || !sample.Shape.Has("records[].uri", "records[].value")) return null;
        var uri = sample.Shape.Text("records[].uri");
        if (Owner(uri) is not { } owner) return Claim.Refused(FileMessages.OtherRecords(uri ?? ""));
        var reason = DeclaredFacts.WrongSlot(declaration, ListDirection.Following, EvidenceMessages.FollowRecords) ?? DeclaredFacts.WrongOwner(declaration, owner);
        return reason is not null ? Claim.Refused(reason)
            : Claim.On("bluesky", declaration, DeclaredFacts.NeedsCapture(declaration)) with { Group = owner.Id };
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var (lists, last, isPartial) = (new Dictionary<string, int>(), (File: reading.File.Index, Row: 1L), false);
        var pages = new PageSet();
        foreach (var file in reading.Unit.Files)
            foreach (var row in JsonRows.Of(file, FileSample.Of(file).AreLines))
            {
                last = (file.Index, row.Row);
                isPartial |= row.Problem is not null;
                if (row.Problem is not null) yield return row.Rejected(file.Index);
                else pages.Add(isFirst: null, isLast: row.Element.Text("cursor") is null);
                foreach (var record in row.Problem is null ? row.Element.Items("records") : [])
                {
                    var follow = Follow(reading, file.Index, row.Row, record, lists, out var begun);
                    isPartial |= follow is RejectedRow;
                    if (begun is not null) yield return begun;
                    yield return follow;
                }
            }
        if (pages.Problem is { } problem) yield return new ExportWarning(last.File, last.Row, problem);
        foreach (var list in lists.Values.Order())
            yield return new ListEnded(last.File, last.Row, list, null, isPartial ? ListCompleteness.Partial : pages.Proven, null);
    }

    private static ExportRecord Follow(UnitReading reading, int file, long row, JsonElement record, Dictionary<string, int> lists, out ListBegun? begun)
    {
        begun = null;
        var owner = Owner(record.Text("uri"));
        var subject = AccountText.Read(record.Text("value", "subject"), null, null, "bluesky", out _);
        if (owner?.Id is not { } did || subject is null)
            return new RejectedRow(file, row, RowMessages.NoFollowRecord, RawText.Of(record.GetRawText()));
        if (!lists.TryGetValue(did, out var list))
        {
            lists.Add(did, list = reading.NextList());
            begun = new ListBegun(file, row, list, owner.Value, ListDirection.Following);
        }
        return new ListMember(file, row, list, subject.Value, Instants.Read(record.Text("value", "createdAt")));
    }

    /// <summary><c>at://did:plc:…/app.bsky.graph.follow/…</c></summary>
    private static AccountRef? Owner(string? uri) =>
        uri?.Split('/') is ["at:", "", var did, "app.bsky.graph.follow", _] && did.StartsWith("did:", StringComparison.Ordinal) ? AccountRef.ById(did) : null;
}
