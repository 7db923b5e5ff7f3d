using System.Globalization;
using Npgsql;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.ListedNames;

namespace Twiplomacy.Storage.Imports;

/// <summary>Keeps whose names people say that they are. Every list of the owner that holds the name follows in the same transaction.</summary>
public sealed class NameMatchWriter
{
    private const string Find = """
        select owner as Owner, name as Name from listed_name where import_id = @importId and name_id = @number
        """;

    private const string Upsert = """
        insert into name_match (owner, name, profile, matched_by, matched_at) values (@Owner, @Name, @profile, @by, @now)
        on conflict (owner, name) do update set profile = excluded.profile, matched_by = excluded.matched_by, matched_at = excluded.matched_at
        """;

    private const string Delete = "delete from name_match where owner = @Owner and name = @Name";

    private readonly NpgsqlDataSource _source;

    internal NameMatchWriter(NpgsqlDataSource source) => _source = source;

    /// <summary>How long it waits while something is published. Default 3 seconds.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Says whose name it is in all lists of its owner.</summary>
    /// <param name="profile">Null: nobody who is known.</param>
    /// <returns>False if the import has no name of that number.</returns>
    public Task<bool> MatchAsync(int importId, int number, int? profile, DateTimeOffset now, CancellationToken cancellationToken) => ChangeAsync(
        importId, number, AuditAction.NameMatched, (connection, name) => connection.ExecuteAsync(
            Upsert, new { name.Owner, name.Name, profile, by = StorableText.Of(Acting.Now.Name), now = now.ToUniversalTime() }, cancellationToken),
        now, cancellationToken);

    /// <summary>Takes back what was said of a name; where nothing was said, nothing changes.</summary>
    /// <returns>False if the import has no name of that number.</returns>
    public Task<bool> ClearAsync(int importId, int number, DateTimeOffset now, CancellationToken cancellationToken) => ChangeAsync(
        importId, number, AuditAction.NameMatchRemoved,
        (connection, name) => connection.ExecuteAsync(Delete, new { name.Owner, name.Name }, cancellationToken), now, cancellationToken);

    private async Task<bool> ChangeAsync(
        int importId, int number, AuditAction action, Func<NpgsqlConnection, NamedList, Task<int>> change, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await SharedTransaction.BeginAsync(connection, cancellationToken);
        await ImportLocks.TakePublishingAsync(connection, Patience, cancellationToken);
        if (await connection.QuerySingleOrDefaultAsync<NamedList>(Find, new { importId, number }, cancellationToken) is not { } name) return false;
        if (await change(connection, name) == 0) return true;
        await NameMerge.RunAsync(connection, name.Owner, name.Name, cancellationToken);
        await EditionStaleness.MarkAsync(connection, now, cancellationToken);
        await AuditTrail.WriteAsync(
            connection, action, string.Create(CultureInfo.InvariantCulture, $"import {importId}, name {number}"), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private sealed record NamedList(int Owner, string Name);
}
