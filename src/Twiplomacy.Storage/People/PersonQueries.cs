using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.People;

/// <summary>Reads who may sign in.</summary>
public sealed class PersonQueries
{
    internal const string Columns = """
        person_id as PersonId, name as Name, password_hash as PasswordHash, role as Role, stamp as Stamp,
            failed_sign_ins as FailedSignIns, locked_until as LockedUntil, created_at as CreatedAt,
            signed_in_at as SignedInAt, disabled_at as DisabledAt, issuer as Issuer
        """;

    private const string Select = $"select {Columns} from person";

    private readonly NpgsqlDataSource _source;

    internal PersonQueries(NpgsqlDataSource source) => _source = source;

    /// <summary>Whether anybody was ever taken in.</summary>
    public async Task<bool> AnyAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<bool>(
            "select exists (select from person)", cancellationToken);
    }

    /// <summary>By name, without regard to case.</summary>
    public async Task<Person?> FindAsync(string name, CancellationToken cancellationToken) =>
        (await ListAsync(Select + " where normalised_name = @name", new { name = PersonNames.Normalise(name) }, cancellationToken)).SingleOrDefault();

    public async Task<Person?> FindAsync(int personId, CancellationToken cancellationToken) =>
        (await ListAsync(Select + " where person_id = @personId", new { personId }, cancellationToken)).SingleOrDefault();

    /// <summary>Everybody, in order of their names.</summary>
    public Task<IReadOnlyList<Person>> ListAsync(CancellationToken cancellationToken) =>
        ListAsync(Select + " order by normalised_name collate \"C\"", null, cancellationToken);

    private async Task<IReadOnlyList<Person>> ListAsync(string sql, object? parameters, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<Person>(sql, parameters, cancellationToken)];
    }
}
