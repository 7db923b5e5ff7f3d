using System.Text.Json;
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
/// Saved pages of TikTok's Research API: the followers of an account or whom it follows, newest first. The cursor is the second up to
/// which the next page goes, so that the pages bound the dates of the follows; no follow has a date of its own.
/// </summary>
internal sealed class TikTokResearch : ExportFormat
{
    private static readonly string[] Roots = ["data.", "", "[].data.", "[]."];

    public override FormatDescription Description { get; } = new(
        "tiktok-research",
        [AskedField.Owner, AskedField.Captured, AskedField.Completeness],
        ["following", "followers"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson || Direction(sample.Shape) is not { } direction) return null;
        if (DeclaredFacts.WrongSlot(declaration, direction,
            EvidenceMessages.Field(FieldOf(direction))) is { } reason) return Claim.Refused(reason);
        return Claim.On("tiktok", declaration, DeclaredFacts.NeedsOwner(declaration), DeclaredFacts.NeedsCapture(declaration))
            with { Group = $"{PackageSamples.Folder(sample.File.Path)} {direction}" };
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var direction = Direction(FileSample.Of(reading.File).Shape) ?? reading.List;
        var (list, pages, isBroken, last) = (reading.NextList(), new PageSet(), false, (File: reading.File.Index, Row: 1L));
        DateTimeOffset? earliest = null;
        yield return new ListBegun(reading.File.Index, 1, list, reading.Owner, direction);
        foreach (var file in reading.Unit.Files)
            foreach (var row in JsonRows.Of(file, FileSample.Of(file).AreLines))
            {
                last = (file.Index, row.Row);
                var page = row.Problem is null ? row.Element.Find("data") ?? row.Element : default;
                if (page.Find(FieldOf(direction)) is not { ValueKind: JsonValueKind.Array } users)
                {
                    isBroken = true;
                    yield return row.Rejected(file.Index, RowMessages.NoPage);
                    continue;
                }
                pages.Add(isFirst: null, isLast: page.Flag("has_more") is { } more ? !more : null);
                if (Instants.ReadUnix(page.Text("cursor")) is { } cursor && !(cursor >= earliest)) earliest = cursor;
                foreach (var user in users.EnumerateArray())
                {
                    var member = AccountText.Read(null, user.Text("username"), user.Text("display_name"), "tiktok", out var reason);
                    isBroken |= member is null;
                    yield return member is { } account
                        ? new ListMember(file.Index, row.Row, list, account)
                        : new RejectedRow(file.Index, row.Row, reason!, RawText.Of(user.GetRawText()));
                }
            }
        if (pages.Problem is { } problem) yield return new ExportWarning(last.File, last.Row, problem);
        if (earliest is { } since) yield return new ExportWarning(last.File, last.Row,
            ListMessages.TikTokCursor(DateOnly.FromDateTime(since.UtcDateTime)));
        yield return new ListEnded(last.File, last.Row, list, null, isBroken ? ListCompleteness.Partial : pages.Proven, null);
    }

    private static string FieldOf(ListDirection direction) => direction == ListDirection.Followers ? "user_followers" : "user_following";

    private static ListDirection? Direction(JsonShape shape)
    {
        foreach (var root in Roots)
        {
            // Of other files a field of that name may be a number.
            if (shape.Has(root + "user_followers", root + "has_more")) return ListDirection.Followers;
            if (shape.Has(root + "user_following", root + "has_more")) return ListDirection.Following;
        }
        return null;
    }
}
