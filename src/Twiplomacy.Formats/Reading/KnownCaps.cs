using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Formats.OwnerTables;

namespace Twiplomacy.Formats.Reading;

/// <summary>A number at which a tool stops of itself: a list of exactly that length may go on.</summary>
/// <param name="Tool">Which tool it is, for people.</param>
internal sealed record KnownCap(long Count, string Tool);

/// <summary>Marks lists that are exactly as long as a known limit as partial, and says why.</summary>
internal sealed class KnownCaps
{
    private const string Apify = "a free run on Apify";
    private const string TikTokPage = "a page of TikTok";

    /// <summary>Formats that do not tell by which tool a list was made.</summary>
    private static readonly string[] OfAnyTool = [Exports.OwnerTable.FormatId, "json-accounts", "account-list"];

    private static readonly (string Platform, KnownCap Cap)[] ByPlatform =
    [
        ("bluesky", new KnownCap(25, "atrrr")),
        ("weibo", new KnownCap(200, "weibo-follow")),
        ("tiktok", new KnownCap(20, TikTokPage)),
        ("tiktok", new KnownCap(100, TikTokPage)),
    ];

    private readonly List<KnownCap> _caps;
    private readonly Dictionary<int, (string Owner, long Members)> _lists = [];

    public KnownCaps(ExportUnit unit)
    {
        _caps = OfAnyTool.Contains(unit.Format.Id) ? [.. ByPlatform.Where(cap => cap.Platform == unit.Platform).Select(cap => cap.Cap)] : [];
        if (unit.Format.Id == "json-accounts" || unit.Table?.Recipe?.StartsWith("Apify", StringComparison.Ordinal) == true) _caps.Add(new KnownCap(25, Apify));
    }

    /// <summary>The record as it was, or the end of a list that met a limit, with what is to be said of it.</summary>
    public IEnumerable<ExportRecord> Judge(ExportRecord record)
    {
        if (_caps.Count == 0) return [record];
        if (record is ListBegun begun) _lists[begun.List] = (DeclaredFacts.Name(begun.Owner), 0);
        if (record is ListMember member) _lists[member.List] = (_lists[member.List].Owner, _lists[member.List].Members + 1);
        if (record is not ListEnded { Completeness: null } ended || !_lists.TryGetValue(ended.List, out var list)) return [record];
        if (_caps.Find(cap => cap.Count == list.Members) is not { } met) return [record];
        var warning = new ExportWarning(ended.File, ended.Row, OwnerTableMessages.KnownCap(list.Owner, met.Count, met.Tool));
        return [warning, ended with { Completeness = ListCompleteness.Partial }];
    }
}
