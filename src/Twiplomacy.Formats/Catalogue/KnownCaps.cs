using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.OwnerTables;
using Twiplomacy.Formats.Reading;

namespace Twiplomacy.Formats.Catalogue;

/// <summary>
/// Marks lists that are exactly as long as a known limit as partial, and says why: of a tool that is known by its own limit, else by
/// those of the platform.
/// </summary>
internal sealed class KnownCaps
{
    private static readonly KnownCap Apify = new(25, "a free run on Apify");

    /// <summary>Formats that do not tell by which tool a list was made.</summary>
    private static readonly string[] OfAnyTool = [Exports.OwnerTable.FormatId, "json-accounts", "account-list"];

    private readonly List<KnownCap> _caps;
    private readonly Dictionary<int, (string Owner, long Members)> _lists = [];

    public KnownCaps(ExportUnit unit) =>
        _caps = [.. unit.Table is { Source: ColumnSource.Shipped } table ? OfTool(table) : OfPlatform(unit)];

    private static IEnumerable<KnownCap> OfTool(FoundTable table) => table.Cap is { } cap ? [cap] : [];

    private static IEnumerable<KnownCap> OfPlatform(ExportUnit unit)
    {
        if (!OfAnyTool.Contains(unit.Format.Id)) yield break;
        foreach (var cap in PlatformTable.Shipped.Find(unit.Platform)?.Caps ?? []) yield return cap;
        if (unit.Format.Id == "json-accounts") yield return Apify;
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
