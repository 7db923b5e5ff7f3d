using Dapper;
using Npgsql;

namespace Twiplomacy.Storage.Jobs;

/// <summary>The schema in which a job engine keeps tables of its own, which it creates itself.</summary>
public sealed class EngineSchema
{
    private const string Serialize = "select pg_advisory_xact_lock(hashtext('twiplomacy.engine_schema'))";

    private readonly NpgsqlDataSource _source;

    internal EngineSchema(NpgsqlDataSource source) => _source = source;

    /// <summary>Creates the schema if it is missing. Processes that start together wait for each other.</summary>
    public async Task CreateAsync(string name, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        // "if not exists" alone fails when two sessions create the schema at the same moment.
        await connection.ExecuteAsync(new CommandDefinition(Serialize, cancellationToken: cancellationToken));
        var quoted = new NpgsqlCommandBuilder().QuoteIdentifier(name);
        await connection.ExecuteAsync(new CommandDefinition(
            $"create schema if not exists {quoted}", cancellationToken: cancellationToken));
        await transaction.CommitAsync(cancellationToken);
    }
}
