using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Panels;

/// <summary>Lists and finds the accounts that account files or panels describe, or whose lists were captured.</summary>
public sealed class AccountDirectory
{
    // The newest row of the latest membership speaks for an account in a list, column by column: what a file does not have keeps
    // what was said. A date asks for the row of that date elsewhere.
    private const string SelectListing = """
        with described as (
            select coalesce(t.account, e.profile) as account, e.*
            from account_entry e
            left join handle_tenure t on t.handle_profile = e.profile and t.valid_to = 'infinity'),
        known as (
            select account from described
            union select coalesce(t.account, o.owner) from (select distinct owner from list_observation) o
            left join handle_tenure t on t.handle_profile = o.owner and t.valid_to = 'infinity'),
        dated as (
            select d.*,
                case when coalesce('member_from' = any(given), true) then coalesce(member_from, '-infinity'::date)
                    else max(coalesce(member_from, '-infinity'::date)) over w end as since,
                case when coalesce('office_from' = any(given), true) then coalesce(office_from, '-infinity'::date)
                    else max(coalesce(office_from, '-infinity'::date)) over w end as in_office
            from described d
            window w as (partition by account)),
        newest as (
            select account,
                (array_agg(handle order by since desc, in_office desc, import_id desc, row desc) filter (where handle is not null))[1] as handle,
                (array_agg(actor order by since desc, in_office desc, import_id desc, row desc) filter (where coalesce('actor' = any(given), true)))[1] as actor,
                (array_agg(kind order by since desc, in_office desc, import_id desc, row desc) filter (where coalesce('kind' = any(given), true)))[1] as kind,
                (array_agg(country order by since desc, in_office desc, import_id desc, row desc) filter (where coalesce('country' = any(given), true)))[1] as country,
                (array_agg(host_country order by since desc, in_office desc, import_id desc, row desc) filter (where coalesce('host_country' = any(given), true)))[1] as host_country,
                (array_agg(host_city order by since desc, in_office desc, import_id desc, row desc) filter (where coalesce('host_city' = any(given), true)))[1] as host_city,
                (array_agg(personal order by since desc, in_office desc, import_id desc, row desc)
                    filter (where coalesce('personal' = any(given), true)))[1] as personal,
                (array_agg(language order by since desc, in_office desc, import_id desc, row desc)
                    filter (where coalesce('language' = any(given), true)))[1] as language,
                bool_and(member_to is not null) as has_left,
                (array_agg(attributes->>'name' order by since desc, in_office desc, import_id desc, row desc) filter (where attributes ? 'name'))[1] as name,
                (array_agg(attributes order by since desc, in_office desc, import_id desc, row desc)
                    filter (where coalesce('actor' = any(given), true)))[1] as named
            from dated
            group by account),
        enrolled as (
            select distinct d.account, pa.slug
            from described d join panel_entry pe using (entry_id) join panel pa using (panel_id)
            where pe.to_revision is null and not exists (
                select from panel_revision w
                where w.panel_id = pe.panel_id and w.number > pe.from_revision and w.replaces and w.leaves_on is null
                  and exists (select from panel_entry named where named.panel_id = w.panel_id and named.from_revision = w.number)))
        select p.profile_id as Profile, array[p.platform, p.kind::text, p.key] as Key,
            coalesce((select s.shown from sighting s where s.id_profile = p.profile_id order by s.seen_at desc, s.shown collate "C" limit 1), n.handle) as Handle,
            n.actor as Actor, n.kind as Kind, n.country as Country,
            array(select r.slug collate "C" from enrolled r where r.account = p.profile_id order by 1) as Panels,
            n.name as Name, n.host_country as HostCountry, n.host_city as HostCity,
            array(select s.shown collate "C" from sighting s where s.id_profile = p.profile_id
                union select d.actor collate "C" from described d where d.account = p.profile_id and d.actor is not null
                union select a.value collate "C" from described d cross join lateral jsonb_each_text(d.attributes) a
                    where d.account = p.profile_id and a.key like 'name\_%' and a.value <> '' order by 1) as OtherNames,
            coalesce(n.personal, false) as Personal, coalesce(n.has_left, false) as HasLeft, n.language as Language,
            (select jsonb_object_agg(a.key, a.value)::text from jsonb_each_text(n.named) a where a.key like 'name\_%') as Attributes
        from known k
        join profile p on p.profile_id = k.account
        left join newest n on n.account = k.account
        where (@platform::text is null or p.platform = @platform)
          and (@country::text is null or n.country = @country)
          and (@kind::text is null or n.kind = @kind)
          and (@panel::text is null or exists (select from enrolled r where r.account = p.profile_id and r.slug = @panel))
          and (@words::text[] is null or (
              select bool_and(position(w in lower(regexp_replace(normalize(
                  concat_ws(' ', n.actor, n.name, n.host_city, n.handle, p.key,
                      (select string_agg(s.shown, ' ') from sighting s where s.id_profile = p.profile_id),
                      (select string_agg(a.value, ' ') from jsonb_each_text(n.named) a where a.key like 'name\_%')),
                  nfkd), '[\u0300-\u036f]', '', 'g'))) > 0)
              from unnest(@words) w))
          and (@afterPlatform::text is null
              or (p.platform collate "C", p.kind, p.key collate "C") > (@afterPlatform collate "C", @afterKind::smallint, @afterKey collate "C"))
        order by p.platform collate "C", p.kind, p.key collate "C"
        limit @limit
        """;

    private const string SelectDescriptions = """
        select e.profile as Profile, e.handle as Handle, e.actor as Actor, e.kind as Kind, e.country as Country,
            e.host_country as HostCountry, e.host_city as HostCity, e.office_from as OfficeFrom, e.office_to as OfficeTo,
            e.member_from as MemberFrom, e.member_to as MemberTo, e.personal as Personal, e.language as Language, array[]::text[] as Panels,
            e.attributes->>'name' as Name,
            e.attributes::text as Attributes
        from account_entry e
        where e.profile = any(@profiles) and not exists (select from panel_entry pe where pe.entry_id = e.entry_id)
        order by e.row
        """;

    private const string SelectPanels = """
        select pa.slug as Slug, (select r.panel_revision_id from panel_revision r where r.panel_id = pa.panel_id order by r.number desc limit 1) as Revision
        from panel pa
        where exists (select from panel_entry pe join account_entry e using (entry_id) where pe.panel_id = pa.panel_id and e.profile = any(@profiles))
        order by pa.slug collate "C"
        """;

    private readonly ReadingSource _source;

    internal AccountDirectory(ReadingSource source) => _source = source;

    /// <summary>Accounts in the published order, after a key.</summary>
    public async Task<IReadOnlyList<AccountListing>> ListAsync(
        AccountFilter filter, ProfileKey? after, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<AccountListing>(SelectListing, new
        {
            platform = filter.Platform, country = filter.Country, kind = filter.Kind, panel = filter.Panel,
            words = filter.Text is null ? null : SearchText.WordsOf(filter.Text).ToArray(),
            afterPlatform = after?.Platform, afterKind = (short?)after?.Kind, afterKey = after?.Value, limit,
        }, cancellationToken);
        return [.. rows];
    }

    /// <summary>What account files say of some profiles, and panels with all corrections, oldest first.</summary>
    public async Task<IReadOnlyList<AccountDescription>> ListDescriptionsAsync(IReadOnlyCollection<int> profiles, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var parameters = new { profiles = profiles.ToArray() };
        var plain = await connection.QueryAsync<AccountDescription>(SelectDescriptions, parameters, cancellationToken);
        var panels = (await connection.QueryAsync<(string Slug, int Revision)>(SelectPanels, parameters, cancellationToken)).ToList();
        var entries = await PanelQueries.ListEntriesOfAsync(connection, [.. panels.Select(panel => panel.Revision)], profiles, cancellationToken);
        // Several panels may say the same of an account: it is told once.
        var described = panels.SelectMany(panel => entries[panel.Revision], (panel, entry) => (panel.Slug, Row: Described(entry)))
            .GroupBy(row => (row.Row with { Attributes = null }, NamesOf(row.Row)))
            .Select(rows => rows.First().Row with { Panels = [.. rows.Select(row => row.Slug)] });
        return [.. plain.Concat(described).OrderBy(row => row.MemberFrom ?? DateOnly.MinValue)
            .ThenBy(row => row.OfficeFrom ?? DateOnly.MinValue).ThenBy(row => row.Actor, StringComparer.Ordinal)];
    }

    private static AccountDescription Described(PanelEntry entry) => new(
        entry.Profile, entry.Handle, entry.Actor, entry.Kind, entry.Country, entry.HostCountry, entry.HostCity, entry.OfficeFrom, entry.OfficeTo,
        entry.MemberFrom, entry.MemberTo, entry.Personal, entry.Language, [], entry.Attributes.GetValueOrDefault("name"),
        entry.Attributes);

    private static string NamesOf(AccountDescription row) => string.Join('\n', (row.Attributes ?? PanelEntry.NoAttributes)
        .Where(column => NamesByLanguage.IsOne(column.Key)).OrderBy(column => column.Key, StringComparer.Ordinal)
        .Select(column => $"{column.Key}={column.Value}"));
}
