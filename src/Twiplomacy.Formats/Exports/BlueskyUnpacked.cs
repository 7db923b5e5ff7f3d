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
/// A Bluesky repository unpacked into a file per record, as <c>goat repo unpack</c> does. _commit.json beside the folder of follows
/// names the owner and, by its revision, the instant; that no file was lost it cannot prove.
/// </summary>
internal sealed class BlueskyUnpacked : ExportFormat
{
    public const string Follow = "app.bsky.graph.follow";

    public override FormatDescription Description { get; } = new(
        "bluesky-unpacked",
        [AskedField.Completeness, AskedField.Owner, AskedField.Captured],
        ["following"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson || !sample.Shape.Has("subject") || sample.Shape.Text("$type") != Follow) return null;
        var folder = PackageSamples.Folder(sample.File.Path);
        var commit = sample.Package.Find(PackageSamples.Folder(folder) + "_commit.json") ?? sample.Package.Find(folder + "_commit.json");
        var did = commit is { IsJson: true } ? commit.Shape.Text("did") : null;
        AccountRef? owner = did?.StartsWith("did:", StringComparison.Ordinal) == true ? AccountRef.ById(did) : null;
        var reason = DeclaredFacts.WrongSlot(declaration, ListDirection.Following, EvidenceMessages.Repository)
            ?? (owner is { } known ? DeclaredFacts.WrongOwner(declaration, known) : null);
        if (reason is not null) return Claim.Refused(reason);
        var at = owner is null ? null : BlueskyRevision.Instant(commit!.Shape.Text("rev"));
        return Claim.On("bluesky", declaration, owner is null ? DeclaredFacts.NeedsOwner(declaration) : null, at is null ? DeclaredFacts.NeedsCapture(declaration) : null)
            with { Group = folder, Owner = owner, CapturedAt = at };
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var (list, isBroken, last) = (reading.NextList(), false, (File: reading.File.Index, Row: 1L));
        yield return new ListBegun(reading.File.Index, 1, list, reading.Owner, ListDirection.Following);
        foreach (var file in reading.Unit.Files)
            foreach (var row in JsonRows.Of(file, areLines: false))
            {
                last = (file.Index, row.Row);
                var member = row.Problem is null ? AccountText.Read(row.Element.Text("subject"), null, null, "bluesky", out _) : null;
                isBroken |= member is null;
                yield return member is { } account
                    ? new ListMember(file.Index, row.Row, list, account, Instants.Read(row.Element.Text("createdAt")))
                    : row.Rejected(file.Index, RowMessages.NoSubject);
            }
        yield return new ListEnded(last.File, last.Row, list, reading.Unit.CapturedAt, isBroken ? ListCompleteness.Partial : null, null);
    }
}

/// <summary>
/// The instant in a repository's revision, a TID: 13 letters of base 32 hold 53 bits of microseconds since 1970 and 10 bits of
/// a clock's id (atproto.com/specs/tid).
/// </summary>
internal static class BlueskyRevision
{
    private const string Alphabet = "234567abcdefghijklmnopqrstuvwxyz";

    public static DateTimeOffset? Instant(string? revision)
    {
        if (revision is not { Length: 13 }) return null;
        var value = 0UL;
        foreach (var letter in revision)
        {
            var digit = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            if (digit < 0) return null;
            value = value << 5 | (uint)digit;
        }
        return Instants.ReadUnix((value >> 10).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
