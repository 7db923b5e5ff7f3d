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
/// Saved pages of followers and friends as X's API 1.1 gave them, and as services that copy it still do: users or ids with a
/// cursor to the next page, 0 on the last. A page that is both the first and the last is a whole list; of several the cursors
/// do not show that none is missing between them.
/// </summary>
internal sealed class XApi1Pages : ExportFormat
{
    public override FormatDescription Description { get; } = new(
        "x-api1-lists",
        [AskedField.Owner, AskedField.List, AskedField.Captured, AskedField.Completeness],
        ["following", "followers", "profiles", "handles"])
    {
        IsNewestFirst = true,
    };

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson || Kind(sample.Shape) is not { } kind) return null;
        return Claim.On("x", declaration, DeclaredFacts.NeedsOwner(declaration), DeclaredFacts.NeedsList(declaration), DeclaredFacts.NeedsCapture(declaration))
            with { Group = $"{PackageSamples.Folder(sample.File.Path)} {kind}" };
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var (list, pages, isBroken, last) = (reading.NextList(), new PageSet(), false, (File: reading.File.Index, Row: 1L));
        yield return new ListBegun(reading.File.Index, 1, list, reading.Owner, reading.List);
        foreach (var file in reading.Unit.Files)
            foreach (var row in JsonRows.Of(file, FileSample.Of(file).AreLines))
            {
                last = (file.Index, row.Row);
                if (row.Problem is not null || Members(row.Element) is not { } members)
                {
                    isBroken = true;
                    yield return row.Rejected(file.Index, RowMessages.NoPage);
                    continue;
                }
                pages.Add(IsEnd(row.Element, "previous_cursor"), IsEnd(row.Element, "next_cursor"));
                foreach (var member in members.EnumerateArray())
                    foreach (var record in Member(file.Index, row.Row, list, member))
                    {
                        isBroken |= record is RejectedRow;
                        yield return record;
                    }
            }
        if (pages.Problem is { } problem) yield return new ExportWarning(last.File, last.Row, problem);
        yield return new ListEnded(last.File, last.Row, list, null, isBroken ? ListCompleteness.Partial : pages.Proven, null);
    }

    private static IEnumerable<ExportRecord> Member(int file, long row, int list, JsonElement member)
    {
        var account = member.IsObject() ? XApi1.Account(member, out var reason) : AccountText.Read(member.AsText(), null, null, "x", out reason);
        if (account is not { } known)
        {
            yield return new RejectedRow(file, row, reason!, RawText.Of(member.GetRawText()));
            yield break;
        }
        yield return new ListMember(file, row, list, known);
        if (member.Count("followers_count") is not null) yield return XApi1.Profile(file, row, known, member, null);
    }

    private static JsonElement? Members(JsonElement page) =>
        page.Find("users") is { ValueKind: JsonValueKind.Array } users ? users : page.Find("ids") is { ValueKind: JsonValueKind.Array } ids ? ids : null;

    /// <summary>Null where the page does not say; X writes 0, its copies write nothing or an empty text on the last page.</summary>
    private static bool? IsEnd(JsonElement page, string cursor)
    {
        if (!page.IsObject()) return null;
        if (page.Text(cursor + "_str") is { } text) return text == "0";
        if (page.Text(cursor) is { } number) return number == "0";
        return cursor == "next_cursor" ? true : null;
    }

    private static string? Kind(JsonShape shape)
    {
        foreach (var root in (string[])["", "[]."])
        {
            if (!shape.Has(root + "next_cursor") && !shape.Has(root + "next_cursor_str")) continue;
            if (shape.Has(root + "users[].screen_name")) return "users";
            if (shape.Has(root + "ids")) return "ids";
        }
        return null;
    }
}
