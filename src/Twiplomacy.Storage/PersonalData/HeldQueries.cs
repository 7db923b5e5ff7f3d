using Npgsql;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.PersonalData;

/// <summary>Finds what the database holds of a person, in every home of the list.</summary>
public sealed class HeldQueries
{
    /// <summary>How many rows of one table are shown; all are counted.</summary>
    public const int Shown = 100;

    // A handle that others bore too is theirs as well.
    private const string FindHandles = """
        select distinct s.handle_profile as Profile, p.key as Handle
        from sighting s join profile p on p.profile_id = s.handle_profile
        where s.id_profile = @account and not exists (
            select from sighting o where o.handle_profile = s.handle_profile and o.id_profile <> @account)
        """;

    private const string ListExports = """
        select r.sha256 as Sha256, r.length as Length,
            greatest(r.kept_until, (select max(p.created_at) + interval '1 day'
                from prepared_file f join prepared_import p using (prepared_id) where f.sha256 = r.sha256)) as KeptUntil,
            array(select distinct f.path from import_file f where f.sha256 = r.sha256
                union select p.path from prepared_file p where p.sha256 = r.sha256) as Names
        from raw_export r
        where r.dropped_at is null and exists (select from raw_chunk c where c.sha256 = r.sha256)
        order by r.sha256
        """;

    private readonly NpgsqlDataSource _source;

    internal HeldQueries(NpgsqlDataSource source) => _source = source;

    /// <summary>The homes in the database, by the tables of <see cref="PersonalHomes"/>.</summary>
    public static IEnumerable<(PersonalHomeName Home, PersonalTable Table)> Tables =>
        PersonalHomes.All.SelectMany(home => home.Tables, (home, table) => (home.Name, table));

    /// <summary>By what an account is known: its own id and the handles that nobody else bore.</summary>
    public async Task<PersonTerms> FindTermsAsync(int profile, ProfileKey key, IEnumerable<string> others, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var handles = (await connection.QueryAsync<(int Profile, string Handle)>(FindHandles, new { account = profile }, cancellationToken)).ToList();
        string[] own = key.Kind == ProfileKeyKind.Handle ? [key.Value] : [];
        string[] all = [.. handles.Select(handle => handle.Handle).Union(own)];
        return new PersonTerms(
            [profile, .. handles.Select(handle => handle.Profile).Where(other => other != profile)],
            [key.ToString(), .. all.Select(handle => ProfileKey.OfHandle(key.Platform, handle).ToString()).Where(other => other != key.ToString())],
            key.Kind == ProfileKeyKind.Id ? [key.Value] : [], [.. all, .. others]);
    }

    /// <summary>Every table that names the person, with the first rows.</summary>
    public async Task<IReadOnlyList<HeldPlace>> FindAsync(PersonTerms terms, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var texts = await PersonalCatalogue.ListTextsAsync(connection, cancellationToken);
        var shown = await PersonalCatalogue.ListShownAsync(connection, cancellationToken);
        var places = new List<HeldPlace>();
        foreach (var (home, table) in Tables)
        {
            if (PersonSql.Condition(table, texts[table.Name], terms) is not { } condition) continue;
            var count = await connection.ExecuteScalarAsync<long>(
                $"select count(*) from {table.Name} t where {condition}", PersonSql.Parameters(terms), cancellationToken);
            if (count == 0) continue;
            var since = PersonSql.Since.GetValueOrDefault(table.Name, "null::timestamptz");
            var rows = await connection.QueryAsync<HeldRow>(
                $"select {Shape(table.Name, shown[table.Name])} as Held, {since} as Since from {table.Name} t where {condition} limit {Shown}",
                PersonSql.Parameters(terms), cancellationToken);
            places.Add(new HeldPlace(home, table.Name, count, [.. rows]));
        }
        return places;
    }

    /// <summary>The source files whose bytes are kept.</summary>
    public async Task<IReadOnlyList<KeptExport>> ListExportsAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<KeptExport>(ListExports, cancellationToken)];
    }

    // A profile is shown by its address: its number means nothing outside of the database.
    private static string Shape(string table, IEnumerable<TextColumn> columns)
    {
        var profiles = PersonSql.ProfileColumns.GetValueOrDefault(table, []);
        var parts = columns.Select(column => $"'{column.Name.Trim('"')}', " + (profiles.Contains(column.Name)
            ? $"(select p.platform || ':' || case p.kind when 1 then '@' else '' end || p.key from profile p where p.profile_id = t.{column.Name})"
            : $"t.{column.Name}"));
        return $"jsonb_strip_nulls(jsonb_build_object({string.Join(", ", parts)}))::text";
    }
}
