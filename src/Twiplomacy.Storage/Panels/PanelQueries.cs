using Npgsql;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Time;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Panels;

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
        select r.panel_revision_id as Revision, pe.from_revision as FromRevision, e.given as Given,
            e.profile as Profile, array[pr.platform, pr.kind::text, pr.key] as Key, e.handle as Handle, e.actor as Actor, e.kind as Kind,
            e.country as Country, e.host_country as HostCountry, e.host_city as HostCity, e.office_from as OfficeFrom, e.office_to as OfficeTo,
            e.member_from as MemberFrom, e.member_to as MemberTo, e.personal as Personal, e.language as Language, e.attributes::text as Attributes
        from panel_revision r
        join panel_entry pe on pe.panel_id = r.panel_id and pe.from_revision <= r.number
            and (pe.to_revision is null or pe.to_revision > r.number)
        join account_entry e using (entry_id)
        join profile pr on pr.profile_id = e.profile
        where r.panel_revision_id = any(@revisions)
        """;

    // A file of which nothing is left corrects nothing.
    private const string SelectWhole = """
        select r.panel_revision_id as Revision, w.number as Number, w.leaves_on as LeavesOn
        from panel_revision r join panel_revision w on w.panel_id = r.panel_id and w.number <= r.number and w.replaces
        where r.panel_revision_id = any(@revisions) and exists (
            select from panel_entry pe
            where pe.panel_id = w.panel_id and pe.from_revision = w.number and (pe.to_revision is null or pe.to_revision > r.number))
        """;

    // All profiles under which an account that one of some profiles means can stand in a panel.
    private const string SelectMeant = """
        with meant as (
            select unnest(@profiles) as account union select t.account from handle_tenure t where t.handle_profile = any(@profiles))
        select account from meant union select t.handle_profile from handle_tenure t join meant using (account)
        """;

    private readonly ReadingSource _source;

    internal PanelQueries(ReadingSource source) => _source = source;

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
        NpgsqlConnection connection, IReadOnlyCollection<int> revisionIds, CancellationToken cancellationToken) =>
        EntriesOf(await ListMembersAsync(connection, revisionIds, cancellationToken), revisionIds);

    /// <summary>Those of some profiles, which costs no more than their rows: what corrects a row names the same account.</summary>
    internal static async Task<ILookup<int, PanelEntry>> ListEntriesOfAsync(
        NpgsqlConnection connection, IReadOnlyCollection<int> revisionIds, IReadOnlyCollection<int> profiles, CancellationToken cancellationToken)
    {
        var meant = (await connection.QueryAsync<int>(SelectMeant, new { profiles = profiles.ToArray() }, cancellationToken)).ToArray();
        var asked = profiles.ToHashSet();
        var members = await ListMembersAsync(connection, revisionIds, meant, cancellationToken);
        return EntriesOf(members, revisionIds, entry => asked.Contains(entry.Profile));
    }

    /// <summary>All entries, each with the account that it means.</summary>
    internal static Task<ILookup<int, (int Account, PanelEntry Entry)>> ListMembersAsync(
        NpgsqlConnection connection, IReadOnlyCollection<int> revisionIds, CancellationToken cancellationToken) =>
        ListMembersAsync(connection, revisionIds, null, cancellationToken);

    private static ILookup<int, PanelEntry> EntriesOf(
        ILookup<int, (int Account, PanelEntry Entry)> members, IEnumerable<int> revisionIds, Predicate<PanelEntry>? isAsked = null) => revisionIds
        .SelectMany(revision => members[revision], (revision, member) => (revision, member.Entry)).Where(row => isAsked?.Invoke(row.Entry) != false)
        .ToLookup(row => row.revision, row => row.Entry);

    private static async Task<ILookup<int, (int Account, PanelEntry Entry)>> ListMembersAsync(
        NpgsqlConnection connection, IReadOnlyCollection<int> revisionIds, int[]? profiles, CancellationToken cancellationToken)
    {
        var parameters = new { revisions = revisionIds.ToArray(), profiles };
        var select = profiles is null ? SelectEntries : SelectEntries + " and e.profile = any(@profiles)";
        var rows = (await connection.QueryAsync<Belonging, PanelEntry, (Belonging In, PanelEntry Entry)>(
            select, parameters, (belonging, entry) => (belonging, entry), "Profile", cancellationToken)).ToList();
        var whole = (await connection.QueryAsync<(int Revision, int Number, DateOnly? LeavesOn)>(
            SelectWhole, parameters, cancellationToken)).ToLookup(row => row.Revision, row => new WholeFile(row.Number, row.LeavesOn));
        var handles = rows.Where(row => row.Entry.Key.Kind == ProfileKeyKind.Handle).Select(row => row.Entry.Profile).Distinct().ToList();
        var tenures = (await AccountQueries.ListTenuresOfHandlesAsync(connection, handles, cancellationToken)).ToLookup(t => t.HandleProfile);
        return rows.GroupBy(row => row.In.Revision)
            .SelectMany(revision => PanelCorrections.Of(revision.Select(row => ToWritten(row.In, row.Entry, tenures)), whole[revision.Key]), (revision, member) => (revision.Key, member))
            .ToLookup(row => row.Key, row => row.member);
    }

    // A row's handle means whoever bore it when the membership ended, or bears it last.
    private static WrittenRow ToWritten(Belonging belonging, PanelEntry entry, ILookup<int, TenureRow> tenures)
    {
        var at = entry.MemberTo is { } last ? Capture.EndOf(last) : DateTimeOffset.MaxValue;
        var account = tenures[entry.Profile].FirstOrDefault(t => t.From <= at && (at < t.To || t.To == DateTimeOffset.MaxValue))?.Account ?? entry.Profile;
        return new WrittenRow(belonging.FromRevision, account, entry, belonging.Given?.ToHashSet());
    }

    private sealed record Belonging(int Revision, int FromRevision, string[]? Given);
}
