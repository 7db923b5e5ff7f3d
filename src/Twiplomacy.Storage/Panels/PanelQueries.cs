using System.Text.Json;
using Npgsql;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Time;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Panels;

/// <summary>A panel with its newest revision.</summary>
/// <param name="MadeUp">One sentence if its data are made up, or null.</param>
public sealed record PanelSummary(string Slug, string Title, string Platform, int Revision, int RevisionId, long Accounts, string? MadeUp = null);

/// <summary>One row of a panel revision: an account, who is behind it, and when it belongs.</summary>
public sealed record PanelEntry(
    int Profile, ProfileKey Key, string? Handle, string? Actor, string? Kind, string? Country, string? HostCountry,
    string? HostCity, DateOnly? OfficeFrom, DateOnly? OfficeTo, DateOnly? MemberFrom, DateOnly? MemberTo,
    bool? Personal, string? Language, IReadOnlyDictionary<string, string> Attributes)
{
    internal static readonly IReadOnlyDictionary<string, string> NoAttributes = new Dictionary<string, string>();

    /// <summary>Whether the row is a membership on a day; both ends belong to it.</summary>
    public bool IsMemberOn(DateOnly day) => (MemberFrom ?? DateOnly.MinValue) <= day && day <= (MemberTo ?? DateOnly.MaxValue);

    /// <summary>Whether the office is held on a day; a row without dates is held always.</summary>
    public bool IsInOfficeOn(DateOnly day) => (OfficeFrom ?? DateOnly.MinValue) <= day && day <= (OfficeTo ?? DateOnly.MaxValue);
}

/// <summary>Reads panels and their revisions.</summary>
public sealed class PanelQueries
{
    private const string SelectPanels = """
        select p.slug, p.title, p.platform, r.number as revision, r.panel_revision_id as RevisionId,
            (select count(distinct e.profile) from panel_entry pe join account_entry e using (entry_id)
             where pe.panel_id = p.panel_id and pe.from_revision <= r.number
               and (pe.to_revision is null or pe.to_revision > r.number)
               and not exists (
                   select from panel_revision w
                   where w.panel_id = p.panel_id and w.number > pe.from_revision and w.replaces and w.leaves_on is null
                     and exists (select from panel_entry named where named.panel_id = p.panel_id and named.from_revision = w.number))) as accounts, p.made_up as MadeUp
        from panel p
        join lateral (
            select number, panel_revision_id from panel_revision where panel_id = p.panel_id
            order by number desc limit 1) r on true
        """;

    private const string SelectEntries = """
        select r.panel_revision_id, e.profile, pr.platform, pr.kind as key_kind, pr.key, e.handle, e.actor, e.kind, e.country,
            e.host_country, e.host_city, e.office_from, e.office_to, e.member_from, e.member_to, e.personal, e.language,
            e.attributes::text as attributes, e.given, pe.from_revision
        from panel_revision r
        join panel_entry pe on pe.panel_id = r.panel_id and pe.from_revision <= r.number
            and (pe.to_revision is null or pe.to_revision > r.number)
        join account_entry e using (entry_id)
        join profile pr on pr.profile_id = e.profile
        where r.panel_revision_id = any(@revisions)
        """;

    private const string SelectWhole = """
        select r.panel_revision_id as Revision, w.number as Number, w.leaves_on as LeavesOn
        from panel_revision r join panel_revision w on w.panel_id = r.panel_id and w.number <= r.number and w.replaces
        where r.panel_revision_id = any(@revisions)
        """;

    private readonly NpgsqlDataSource _source;

    internal PanelQueries(NpgsqlDataSource source) => _source = source;

    public async Task<IReadOnlyList<PanelSummary>> ListAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<PanelSummary>(
            SelectPanels + " order by p.slug collate \"C\"", cancellationToken);
        return [.. rows];
    }

    /// <summary>What each panel is called, by slug.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ListTitlesAsync(CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).ToDictionary(panel => panel.Slug, panel => panel.Title);

    public async Task<PanelSummary?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<PanelSummary>(
            SelectPanels + " where p.slug = @slug", new { slug }, cancellationToken);
    }

    /// <summary>The rows in force in panel revisions, by the revision's id: what all its files say together.</summary>
    public async Task<ILookup<int, PanelEntry>> ListEntriesAsync(
        IReadOnlyCollection<int> revisionIds, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await ListEntriesAsync(connection, revisionIds, cancellationToken);
    }

    internal static async Task<ILookup<int, PanelEntry>> ListEntriesAsync(
        NpgsqlConnection connection, IReadOnlyCollection<int> revisionIds, CancellationToken cancellationToken)
    {
        var members = await ListMembersAsync(connection, revisionIds, cancellationToken);
        return revisionIds.SelectMany(revision => members[revision], (revision, member) => (revision, member.Entry))
            .ToLookup(row => row.revision, row => row.Entry);
    }

    /// <summary>The same, each with the account that it means.</summary>
    internal static async Task<ILookup<int, (int Account, PanelEntry Entry)>> ListMembersAsync(
        NpgsqlConnection connection, IReadOnlyCollection<int> revisionIds, CancellationToken cancellationToken)
    {
        var parameters = new { revisions = revisionIds.ToArray() };
        var rows = (await connection.QueryAsync<EntryRow>(SelectEntries, parameters, cancellationToken)).ToList();
        var whole = (await connection.QueryAsync<(int Revision, int Number, DateOnly? LeavesOn)>(
            SelectWhole, parameters, cancellationToken)).ToLookup(row => row.Revision, row => new WholeFile(row.Number, row.LeavesOn));
        var handles = rows.Where(row => row.key_kind == (short)ProfileKeyKind.Handle).Select(row => row.profile).Distinct().ToList();
        var tenures = (await AccountQueries.ListTenuresOfHandlesAsync(connection, handles, cancellationToken)).ToLookup(t => t.HandleProfile);
        return rows.GroupBy(row => row.panel_revision_id)
            .SelectMany(revision => PanelCorrections.Of(revision.Select(row => ToWritten(row, tenures)), whole[revision.Key]), (revision, member) => (revision.Key, member))
            .ToLookup(row => row.Key, row => row.member);
    }

    // A row's handle means whoever bore it when the membership ended, or bears it last.
    private static WrittenRow ToWritten(EntryRow row, ILookup<int, TenureRow> tenures)
    {
        var at = row.member_to is { } last ? Capture.EndOf(last) : DateTimeOffset.MaxValue;
        var account = tenures[row.profile].FirstOrDefault(t => t.From <= at && (at < t.To || t.To == DateTimeOffset.MaxValue))?.Account ?? row.profile;
        return new WrittenRow(row.from_revision, account, ToEntry(row), row.given?.ToHashSet());
    }

    private static PanelEntry ToEntry(EntryRow row) => new(
        row.profile, new ProfileKey(row.platform, (ProfileKeyKind)row.key_kind, row.key), row.handle, row.actor, row.kind,
        row.country, row.host_country, row.host_city, row.office_from, row.office_to, row.member_from, row.member_to,
        row.personal, row.language, JsonSerializer.Deserialize<Dictionary<string, string>>(row.attributes)!);

#pragma warning disable IDE1006 // the names are the columns'
    private sealed class EntryRow
    {
        public int panel_revision_id { get; init; }
        public int profile { get; init; }
        public string platform { get; init; } = "";
        public short key_kind { get; init; }
        public string key { get; init; } = "";
        public string? handle { get; init; }
        public string? actor { get; init; }
        public string? kind { get; init; }
        public string? country { get; init; }
        public string? host_country { get; init; }
        public string? host_city { get; init; }
        public DateOnly? office_from { get; init; }
        public DateOnly? office_to { get; init; }
        public DateOnly? member_from { get; init; }
        public DateOnly? member_to { get; init; }
        public bool? personal { get; init; }
        public string? language { get; init; }
        public string attributes { get; init; } = "{}";
        public string[]? given { get; init; }
        public int from_revision { get; init; }
    }
#pragma warning restore IDE1006
}
