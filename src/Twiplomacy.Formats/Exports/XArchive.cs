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
/// The archive that X gives to the owner of an account: followers and following as ids, the handle's history, posts. Its
/// lists are complete if the manifest's counts equal the rows read over all parts and the archive does not call itself partial.
/// </summary>
internal sealed class XArchive : ExportFormat
{
    public const string FormatId = "x-archive";

    public static FormatDescription About { get; } = new(
        FormatId,
        [AskedField.Owner, AskedField.Captured, AskedField.Completeness],
        ["following", "followers", "posts", "mentions", "handles", "profiles"])
    {
        IsNewestFirst = true,
    };

    public override FormatDescription Description => About;

    /// <summary>A single file of an archive is an archive of one file; files are claimed together, before single files are asked.</summary>
    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration) => null;

    public static Claim Claim(XArchiveFiles archive, ImportDeclaration declaration)
    {
        if (archive.Carrying.Count == 0) return Reading.Claim.Refused(FileMessages.NothingInXArchive);
        var facts = XArchiveFacts.Of(archive);
        return Contradiction(archive, facts, declaration) is { } reason
            ? Reading.Claim.Refused(reason)
            : Reading.Claim.On("x", declaration,
                facts.Owner is null ? DeclaredFacts.NeedsOwner(declaration) : null,
                facts.GeneratedAt is null ? DeclaredFacts.NeedsCapture(declaration) : null);
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var archive = XArchiveFiles.Of(reading.Unit.Files);
        var facts = XArchiveFacts.Of(archive);
        var owner = facts.Owner ?? reading.Owner;
        return Owner(reading, archive, facts, owner)
            .Concat(Handles(archive))
            .Concat(List(reading, archive, facts, owner, ListDirection.Followers))
            .Concat(List(reading, archive, facts, owner, ListDirection.Following))
            .Concat(XArchivePosts.Read(archive, facts, owner));
    }

    private static Message? Contradiction(XArchiveFiles archive, XArchiveFacts facts, ImportDeclaration declaration)
    {
        if (facts.Owner is { } owner && DeclaredFacts.WrongOwner(declaration, owner) is { } otherOwner) return otherOwner;
        if (facts.GeneratedAt is { } at && DeclaredFacts.WrongCapture(declaration, at) is { } otherDay) return otherDay;
        if (facts.IsPartial && declaration.Completeness == ListCompleteness.Complete)
            return DeclarationMessages.OtherCompleteness;
        var (followers, following) = (archive.Of("follower").Count > 0, archive.Of("following").Count > 0);
        if (following && !followers) return DeclaredFacts.WrongSlot(declaration, ListDirection.Following, EvidenceMessages.Variable("YTD.following"));
        return followers && !following ? DeclaredFacts.WrongSlot(declaration, ListDirection.Followers, EvidenceMessages.Variable("YTD.follower")) : null;
    }

    private static IEnumerable<ExportRecord> Owner(UnitReading reading, XArchiveFiles archive, XArchiveFacts facts, AccountRef owner)
    {
        var file = archive.First("account") ?? archive.First(XArchiveFiles.Manifest);
        if (file is null) yield break;
        yield return new ProfileObserved(
            file.Index, 1, owner, facts.GeneratedAt ?? reading.Declaration.CapturedAt,
            facts.IsPartial ? null : facts.Count("follower"), facts.IsPartial ? null : facts.Count("following"),
            CreatedAt: facts.CreatedAt, Status: AccountStatus.Active);
    }

    /// <summary>A change shows both handles: the old one until the change, the new one from then on.</summary>
    private static IEnumerable<ExportRecord> Handles(XArchiveFiles archive)
    {
        foreach (var part in archive.Of("screen_name_change"))
            foreach (var row in JsonRows.Of(part.File, areLines: false))
            {
                var id = row.Problem is null ? row.Element.Text("screenNameChange", "accountId") : null;
                var at = id is null ? null : Instants.Read(row.Element.Text("screenNameChange", "screenNameChange", "changedAt"));
                if (id is null || at is not { } changed)
                {
                    yield return row.Rejected(part.File.Index, RowMessages.NoHandleChange);
                    continue;
                }
                if (row.Element.Text("screenNameChange", "screenNameChange", "changedFrom") is { } before)
                    yield return new AccountSighted(part.File.Index, row.Row, id, before, changed - TimeSpan.FromMicroseconds(1));
                if (row.Element.Text("screenNameChange", "screenNameChange", "changedTo") is { } after)
                    yield return new AccountSighted(part.File.Index, row.Row, id, after, changed);
            }
    }

    private static IEnumerable<ExportRecord> List(
        UnitReading reading, XArchiveFiles archive, XArchiveFacts facts, AccountRef owner, ListDirection direction)
    {
        var variable = direction == ListDirection.Followers ? "follower" : "following";
        var (parts, stated) = (archive.Of(variable), facts.Count(variable));
        var place = parts.Count > 0 ? parts[0].File : archive.First(XArchiveFiles.Manifest);
        if (place is null || (parts.Count == 0 && stated is null)) yield break;
        var list = reading.NextList();
        yield return new ListBegun(place.Index, 1, list, owner, direction);
        var (read, rejected, last) = (0L, 0L, (place.Index, Row: 1L));
        foreach (var part in parts)
            foreach (var row in JsonRows.Of(part.File, areLines: false))
            {
                last = (part.File.Index, row.Row);
                var member = row.Problem is null ? AccountText.Read(row.Element.Text(variable, "accountId"), null, null, "x", out _) : null;
                if (member is null) rejected++;
                else read++;
                yield return member is { } account
                    ? new ListMember(part.File.Index, row.Row, list, account)
                    : row.Rejected(part.File.Index, RowMessages.NoAccountIdIn(variable));
            }
        if (stated is not null && stated != read)
            yield return new ExportWarning(last.Index, last.Row, ListMessages.FewerThanManifest(stated.Value, direction, read));
        yield return new ListEnded(last.Index, last.Row, list, facts.GeneratedAt, Proven(facts, stated, read, rejected), stated);
    }

    /// <summary>What the manifest proves; without one, only a rejected row says something.</summary>
    private static ListCompleteness? Proven(XArchiveFacts facts, long? stated, long read, long rejected)
    {
        if (facts.IsPartial || rejected > 0 || (stated is not null && stated != read)) return ListCompleteness.Partial;
        return stated is null ? null : ListCompleteness.Complete;
    }
}
