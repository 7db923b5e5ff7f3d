using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Instagram's followers_1.json (and _2 …) and following.json, in all their layouts: the name is the value, the title or the
/// end of the link. The files of one list in one folder are one list. The owner may have asked for a range of dates only, so
/// the list proves nothing of its completeness.
/// </summary>
internal sealed class Instagram : ExportFormat
{
    private const string FollowingWrapper = "relationships_following";
    private const string FollowersWrapper = "relationships_followers";

    public override FormatDescription Description { get; } = new(
        "instagram-lists", "Instagram followers and following (JSON)",
        "elements with string_list_data, bare for followers, or below relationships_following or relationships_followers",
        "owner, capture, completeness (a download can be limited to a range of dates), ids", "--owner, --captured, --complete", ["following", "followers"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson || Direction(sample.Shape) is not { } direction) return null;
        if (DeclaredFacts.WrongSlot(declaration, direction, Evidence(sample.Shape)) is { } reason) return Claim.Refused(reason);
        var folder = sample.File.Path[..(sample.File.Path.LastIndexOf('/') + 1)];
        return DeclaredFacts.On("instagram", declaration, DeclaredFacts.NeedsOwner(declaration), DeclaredFacts.NeedsCapture(declaration))
            with { Group = $"{folder} {direction}" };
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var (list, rejected, last) = (reading.NextList(), 0, (File: reading.File.Index, Row: 1L));
        yield return new ListBegun(reading.File.Index, 1, list, reading.Owner, Direction(FileSample.Of(reading.File).Shape) ?? reading.List);
        foreach (var file in reading.Unit.Files)
            foreach (var row in JsonRows.Parts(file, path => path is "" or FollowingWrapper or FollowersWrapper))
            {
                last = (file.Index, row.Row);
                if (row.Problem is null && !row.Path.EndsWith("[]", StringComparison.Ordinal)) continue;
                var member = row.Problem is null ? Member(row.Element) : null;
                if (member is null) rejected++;
                yield return member is { } account
                    ? new ListMember(file.Index, row.Row, list, account, FollowedAt(row.Element))
                    : row.Rejected(file.Index, "no entry with an account");
            }
        yield return new ListEnded(last.File, last.Row, list, null, rejected > 0 ? ListCompleteness.Partial : null, null);
    }

    private static AccountRef? Member(JsonElement entry)
    {
        var data = entry.Items("string_list_data").FirstOrDefault();
        var name = data.Text("value") ?? entry.Text("title") ?? FromLink(data.Text("href"));
        return name is null ? null : AccountText.Read(MetaText.Repaired(name)!, ProfileKeyKind.Handle, "instagram", out _);
    }

    /// <summary><c>https://www.instagram.com/_u/NAME</c> or without <c>_u</c>.</summary>
    private static string? FromLink(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries) is [.., var name] ? name : null;

    private static DateTimeOffset? FollowedAt(JsonElement entry) =>
        entry.Items("string_list_data").FirstOrDefault().Text("timestamp") is { } seconds and not "0" ? Instants.ReadUnix(seconds) : null;

    private static ListDirection? Direction(JsonShape shape)
    {
        if (shape.Has(FollowingWrapper)) return ListDirection.Following;
        return shape.Has(FollowersWrapper) || shape.Has("[].string_list_data") ? ListDirection.Followers : null;
    }

    private static string Evidence(JsonShape shape) =>
        shape.Has(FollowingWrapper) ? "wrapper " + FollowingWrapper : shape.Has(FollowersWrapper) ? "wrapper " + FollowersWrapper : "bare array, as Instagram writes followers";
}
