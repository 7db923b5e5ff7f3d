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

/// <summary>
/// Saved pages of Bluesky's getFollows and getFollowers. The field viewer speaks of whoever asked and is never read as a tie.
/// Exactly one page has no cursor, the last one, whatever the order of the files; nothing proves that the first page is there.
/// </summary>
internal sealed class BlueskyPages : ExportFormat
{
    public override FormatDescription Description { get; } = new(
        "bluesky-lists",
        [AskedField.Captured, AskedField.Completeness],
        ["following", "followers", "handles"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson || Direction(sample.Shape) is not { } direction) return null;
        var owner = new AccountRef(Text(sample.Shape, "subject.did"), Text(sample.Shape, "subject.handle"));
        var reason = DeclaredFacts.WrongSlot(declaration, direction, EvidenceMessages.Field(direction == ListDirection.Followers ? "followers" : "follows"))
            ?? DeclaredFacts.WrongOwner(declaration, owner);
        if (reason is not null) return Claim.Refused(reason);
        return Claim.On("bluesky", declaration, DeclaredFacts.NeedsCapture(declaration)) with { Group = $"{owner.Id} {direction}" };
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var lists = new Dictionary<(string, ListDirection), PagedList>();
        foreach (var file in reading.Unit.Files)
            foreach (var row in JsonRows.Of(file, FileSample.Of(file).AreLines))
                foreach (var record in Page(reading, file.Index, row, lists)) yield return record;
        foreach (var list in lists.Values)
        {
            if (list.Pages.Problem is { } problem) yield return new ExportWarning(list.File, list.Row, problem);
            yield return new ListEnded(list.File, list.Row, list.Number, null, list.IsPartial ? ListCompleteness.Partial : list.Pages.Proven, null);
        }
    }

    private static IEnumerable<ExportRecord> Page(UnitReading reading, int file, JsonRow row, Dictionary<(string, ListDirection), PagedList> lists)
    {
        var direction = row.Problem is not null ? null : Direction(row.Element);
        var owner = direction is null ? null : Profile(row.Element.Find("subject") ?? default, out _);
        if (owner?.Id is not { } did)
        {
            foreach (var list in lists.Values) list.IsPartial = true;
            yield return row.Rejected(file, RowMessages.NoBlueskyPage);
            yield break;
        }
        if (!lists.TryGetValue((did, direction!.Value), out var open))
        {
            lists.Add((did, direction.Value), open = new PagedList(reading.NextList()));
            yield return new ListBegun(file, row.Row, open.Number, owner.Value, direction.Value);
        }
        (open.File, open.Row) = (file, row.Row);
        open.Pages.Add(isFirst: null, isLast: row.Element.Text("cursor") is null);
        foreach (var profile in row.Element.Items(direction == ListDirection.Followers ? "followers" : "follows"))
        {
            var member = Profile(profile, out var reason);
            open.IsPartial |= member is null;
            yield return member is { } account
                ? new ListMember(file, row.Row, open.Number, account)
                : new RejectedRow(file, row.Row, reason!, RawText.Of(profile.GetRawText()));
        }
    }

    private static AccountRef? Profile(JsonElement profile, out Message? reason)
    {
        var handle = profile.Text("handle");
        return AccountText.Read(profile.Text("did"), handle is "handle.invalid" ? null : handle, profile.Text("displayName"), "bluesky", out reason);
    }

    private static ListDirection? Direction(JsonElement page) =>
        page.Find("followers") is { ValueKind: JsonValueKind.Array } ? ListDirection.Followers
        : page.Find("follows") is { ValueKind: JsonValueKind.Array } ? ListDirection.Following : null;

    private static ListDirection? Direction(JsonShape shape)
    {
        if (Text(shape, "subject.did") is null) return null;
        if (shape.Has("followers") || shape.Has("[].followers")) return ListDirection.Followers;
        return shape.Has("follows") || shape.Has("[].follows") ? ListDirection.Following : null;
    }

    private static string? Text(JsonShape shape, string path) => shape.Text(path) ?? shape.Text("[]." + path);

    private sealed class PagedList(int number)
    {
        public int Number => number;

        public int File { get; set; }

        public long Row { get; set; }

        public PageSet Pages { get; } = new();

        public bool IsPartial { get; set; }
    }
}
