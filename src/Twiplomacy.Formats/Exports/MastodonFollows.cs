using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Mastodon's following_accounts.csv, with four, two or one column and with or without a header. Accounts of the owner's own
/// server stand without a domain, which the owner's address supplies.
/// </summary>
internal sealed class MastodonFollows : ExportFormat
{
    public override FormatDescription Description { get; } = new(
        "mastodon-follows",
        [AskedField.Owner, AskedField.Captured, AskedField.Completeness, AskedField.List],
        ["following", "followers"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsTable || sample.Table.Rows.Count == 0) return null;
        var hasHeader = HasHeader(sample.Table);
        if (!hasHeader && !sample.Table.Rows.All(IsAddressRow)) return null;
        if (hasHeader && sample.Table.Header.Has("Hide notifications"))
            return Claim.Refused(FileMessages.MastodonMutes);
        // Whom an account blocks and who follows it stand in files of the same shape: addresses alone say nothing.
        var isFollowing = hasHeader && sample.Table.Header.OfAny("Show boosts", "Languages", "Notify on new posts") >= 0;
        if (isFollowing && DeclaredFacts.WrongSlot(declaration, ListDirection.Following, EvidenceMessages.MastodonColumns) is { } reason) return Claim.Refused(reason);
        return Claim.On("mastodon", declaration, DeclaredFacts.NeedsOwner(declaration),
            isFollowing ? null : DeclaredFacts.NeedsList(declaration), DeclaredFacts.NeedsCapture(declaration));
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var sample = FileSample.Of(reading.File);
        using var table = Table.Open(reading.File, sample, HasHeader(sample.Table) ? 1 : 0);
        var (lists, direction) = (new OwnedLists(reading, reading.Declaration.List ?? ListDirection.Following), reading.Owner);
        var list = lists.Of(direction, 1, out var begun);
        yield return begun!;
        while (table.Read())
        {
            if (Member(reading, table, out var reason) is { } member)
            {
                yield return new ListMember(reading.File.Index, table.Row, list.Number, member);
                continue;
            }
            list.Rejected++;
            yield return table.Rejected(reason!);
        }
        foreach (var record in lists.End(table.Row).Concat(table.Remarks())) yield return record;
    }

    private static AccountRef? Member(UnitReading reading, Table table, out Message? reason)
    {
        reason = table.Rows.Problem;
        if (reason is not null) return null;
        var address = Handle.Shown(table.Text(0) ?? "");
        var domain = reading.Owner.Handle?.Split('@') is [_, var own] ? own : null;
        if (!address.Contains('@', StringComparison.Ordinal) && domain is not null && address.Length > 0) address = $"{address}@{domain}";
        return AccountText.Read(address, ProfileKeyKind.Handle, "mastodon", out reason);
    }

    private static bool HasHeader(TableSample table) => Header.Key(table.Rows[0][0]) == "accountaddress";

    private static bool IsAddressRow(IReadOnlyList<string> row) =>
        row.Count <= 4 && IsAddress(row[0].Trim()) && row.Skip(1).Take(2).All(cell => Json.Numbers.Flag(cell) is not null || cell.Length == 0);

    private static bool IsAddress(string cell)
    {
        var at = cell.LastIndexOf('@');
        return at > 0 && at < cell.Length - 3 && cell.IndexOf('.', at) > 0 && !cell.AsSpan().ContainsAny(" \t") && !cell.Contains("://", StringComparison.Ordinal);
    }
}
