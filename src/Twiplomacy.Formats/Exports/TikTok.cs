using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// TikTok's download as JSON in the layouts of 2020 to today: followers and following with the dates of the follows, in UTC, below
/// "Profile And Settings", "Your Activity", "Activity" or the top. The owner is in the profile. Everything else is passed over.
/// </summary>
internal sealed class TikTok : ExportFormat
{
    private static readonly HashSet<string> Sections = new(StringComparer.Ordinal)
    {
        "", "Profile And Settings", "Your Activity", "Activity", "Profile",
    };

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "Follower", "Following", "Follower List", "Following List", "Profile Info", "Profile Information" };

    public override FormatDescription Description { get; } = new(
        "tiktok-download",
        [AskedField.Captured, AskedField.Completeness, AskedField.Owner],
        ["following", "followers"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson || !IsOfTikTok(sample.Shape)) return null;
        var facts = Facts(sample.File);
        if (!facts.HasFollowers && !facts.HasFollowing) return Claim.Refused(FileMessages.TikTokWithoutLists);
        if (facts.Owner is { } owner && DeclaredFacts.WrongOwner(declaration, owner) is { } other) return Claim.Refused(other);
        if (facts.HasFollowers != facts.HasFollowing
            && DeclaredFacts.WrongSlot(declaration, facts.HasFollowers ? ListDirection.Followers : ListDirection.Following, EvidenceMessages.TikTok) is { } reason) return Claim.Refused(reason);
        return Claim.On("tiktok", declaration, facts.Owner is null ? DeclaredFacts.NeedsOwner(declaration) : null, DeclaredFacts.NeedsCapture(declaration))
            with { Owner = facts.Owner };
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var (open, broken, last) = (new Dictionary<ListDirection, int>(), new HashSet<ListDirection>(), 1L);
        foreach (var row in JsonRows.Parts(reading.File, IsContainer))
        {
            if (row.Problem is not null && row.Path.Length == 0)
            {
                broken.UnionWith([ListDirection.Followers, ListDirection.Following]);
                yield return row.Rejected(reading.File.Index);
            }
            if (DirectionOf(row.Path) is not { } direction) continue;
            last = row.Row;
            if (!open.TryGetValue(direction, out var list))
            {
                open.Add(direction, list = reading.NextList());
                yield return new ListBegun(reading.File.Index, row.Row, list, reading.Owner, direction);
            }
            var member = row.Problem is null ? AccountText.Read(null, row.Element.Text("UserName"), null, "tiktok", out _) : null;
            if (member is null) broken.Add(direction);
            yield return member is { } account
                ? new ListMember(reading.File.Index, row.Row, list, account, Instants.Read(row.Element.Text("Date"), TimeZoneInfo.Utc))
                : row.Rejected(reading.File.Index, RowMessages.NoUserName);
        }
        foreach (var (direction, list) in open.OrderBy(entry => entry.Value))
            yield return new ListEnded(reading.File.Index, last, list, null, broken.Contains(direction) ? ListCompleteness.Partial : null, null);
    }

    private static bool IsOfTikTok(JsonShape shape) =>
        shape.Has("Profile And Settings") || shape.Has("Your Activity") || shape.Has("Activity.Follower List") || shape.Has("Activity.Following List")
        || shape.Has("Follower.FansList") || shape.Has("Profile.Profile Information");

    private static (AccountRef? Owner, bool HasFollowers, bool HasFollowing) Facts(ExportFile file)
    {
        var facts = (Owner: (AccountRef?)null, HasFollowers: false, HasFollowing: false);
        foreach (var row in JsonRows.Parts(file, IsContainer))
        {
            if (row.Problem is null && row.Path.EndsWith(".ProfileMap", StringComparison.Ordinal))
                facts.Owner ??= AccountText.Read(null, row.Element.Text("userName"), null, "tiktok", out _);
            facts.HasFollowers |= DirectionOf(row.Path) == ListDirection.Followers;
            facts.HasFollowing |= DirectionOf(row.Path) == ListDirection.Following;
        }
        return facts;
    }

    /// <summary>Whether a path leads to the lists or the profile: a section, a list in it, its rows.</summary>
    private static bool IsContainer(string path)
    {
        if (Sections.Contains(path)) return true;
        if (path.EndsWith(".FansList", StringComparison.Ordinal)) path = path[..^9];
        else if (path.EndsWith(".Following", StringComparison.Ordinal) && IsList(path[..^10])) path = path[..^10];
        return IsList(path);
    }

    private static bool IsList(string path)
    {
        var at = path.LastIndexOf('.');
        return Lists.Contains(path[(at + 1)..]) && Sections.Contains(at < 0 ? "" : path[..at]);
    }

    private static ListDirection? DirectionOf(string path) =>
        path.EndsWith(".FansList[]", StringComparison.Ordinal) ? ListDirection.Followers
        : path.EndsWith("Following.Following[]", StringComparison.Ordinal) || path.EndsWith("Following List.Following[]", StringComparison.Ordinal) ? ListDirection.Following
        : null;
}
