using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.People;

/// <summary>Keeps the keys by which cookies and forms are protected, so that all servers of a database share them.</summary>
public sealed class ProtectionKeys
{
    // Any number will do, as long as it is always the same.
    private const string Lock = "select pg_advisory_xact_lock(8392568560434313595)";

    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlDataSource _turns;

    /// <param name="source">For reading and writing the keys.</param>
    /// <param name="turns">For waiting for other servers: another pool, so that who has its turn does not lack a connection.</param>
    internal ProtectionKeys(NpgsqlDataSource source, NpgsqlDataSource turns) => (_source, _turns) = (source, turns);

    /// <summary>Every key as XML.</summary>
    public IReadOnlyList<string> List()
    {
        using var connection = _source.OpenConnection();
        return [.. connection.Query<string>("select xml from protection_key order by created_at, name")];
    }

    public void Save(string name, string xml)
    {
        using var connection = _source.OpenConnection();
        connection.Execute("""
            insert into protection_key (name, xml) values (@name, @xml)
            on conflict (name) do update set xml = excluded.xml
            """, new { name, xml });
    }

    /// <summary>Does something while no other server of the database does it.</summary>
    public async Task AloneAsync(Action act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(act);
        await using var connection = await _turns.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync(Lock, cancellationToken);
        act();
        await transaction.CommitAsync(cancellationToken);
    }
}
