using System.Data;
using Dapper;
using Npgsql;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Connections;

/// <summary>
/// The one way to Dapper. Its own overloads for texts know no cancellation: a cancelled job or a reader who has left
/// would wait for the statement's end.
/// </summary>
internal static class Database
{
    /// <summary>For statements over a whole import: no limit of time, whatever the connection string says.</summary>
    public const int Unlimited = 0;

    static Database() => SqlMapper.AddTypeHandler(new MessageReader());

    public static Task<int> ExecuteAsync(this NpgsqlConnection connection, string sql, CancellationToken cancellationToken) =>
        SqlMapper.ExecuteAsync(connection, Command(sql, null, null, cancellationToken));

    public static Task<int> ExecuteAsync(this NpgsqlConnection connection, string sql, object? parameters, CancellationToken cancellationToken) =>
        SqlMapper.ExecuteAsync(connection, Command(sql, parameters, null, cancellationToken));

    /// <param name="commandTimeout">In seconds; see <see cref="Unlimited"/>.</param>
    public static Task<int> ExecuteAsync(
        this NpgsqlConnection connection, string sql, object? parameters, int commandTimeout, CancellationToken cancellationToken) =>
        SqlMapper.ExecuteAsync(connection, Command(sql, parameters, commandTimeout, cancellationToken));

    public static Task<T?> ExecuteScalarAsync<T>(this NpgsqlConnection connection, string sql, CancellationToken cancellationToken) =>
        SqlMapper.ExecuteScalarAsync<T>(connection, Command(sql, null, null, cancellationToken));

    public static Task<T?> ExecuteScalarAsync<T>(
        this NpgsqlConnection connection, string sql, object? parameters, CancellationToken cancellationToken) =>
        SqlMapper.ExecuteScalarAsync<T>(connection, Command(sql, parameters, null, cancellationToken));

    public static Task<T?> ExecuteScalarAsync<T>(
        this NpgsqlConnection connection, string sql, object? parameters, int commandTimeout, CancellationToken cancellationToken) =>
        SqlMapper.ExecuteScalarAsync<T>(connection, Command(sql, parameters, commandTimeout, cancellationToken));

    public static Task<IEnumerable<T>> QueryAsync<T>(this NpgsqlConnection connection, string sql, CancellationToken cancellationToken) =>
        SqlMapper.QueryAsync<T>(connection, Command(sql, null, null, cancellationToken));

    public static Task<IEnumerable<T>> QueryAsync<T>(
        this NpgsqlConnection connection, string sql, object? parameters, CancellationToken cancellationToken) =>
        SqlMapper.QueryAsync<T>(connection, Command(sql, parameters, null, cancellationToken));

    public static Task<IEnumerable<T>> QueryAsync<T>(
        this NpgsqlConnection connection, string sql, object? parameters, int commandTimeout, CancellationToken cancellationToken) =>
        SqlMapper.QueryAsync<T>(connection, Command(sql, parameters, commandTimeout, cancellationToken));

    /// <summary>Rows of two parts.</summary>
    /// <param name="splitOn">The column at which the second begins.</param>
    public static Task<IEnumerable<T>> QueryAsync<TFirst, TSecond, T>(
        this NpgsqlConnection connection, string sql, object? parameters, Func<TFirst, TSecond, T> map, string splitOn,
        CancellationToken cancellationToken) =>
        SqlMapper.QueryAsync(connection, Command(sql, parameters, null, cancellationToken), map, splitOn);

    public static Task<T> QuerySingleAsync<T>(this NpgsqlConnection connection, string sql, CancellationToken cancellationToken) =>
        SqlMapper.QuerySingleAsync<T>(connection, Command(sql, null, null, cancellationToken));

    public static Task<T> QuerySingleAsync<T>(
        this NpgsqlConnection connection, string sql, object? parameters, CancellationToken cancellationToken) =>
        SqlMapper.QuerySingleAsync<T>(connection, Command(sql, parameters, null, cancellationToken));

    public static Task<T?> QuerySingleOrDefaultAsync<T>(
        this NpgsqlConnection connection, string sql, object? parameters, CancellationToken cancellationToken) =>
        SqlMapper.QuerySingleOrDefaultAsync<T>(connection, Command(sql, parameters, null, cancellationToken));

    /// <summary>For what others call without a token: <see cref="Stream.Read(Span{byte})"/>, the protection of cookies, Hangfire's filters.</summary>
    public static T? ExecuteScalar<T>(this NpgsqlConnection connection, string sql, object? parameters) =>
        SqlMapper.ExecuteScalar<T>(connection, Command(sql, parameters, null, CancellationToken.None));

    /// <summary>See <see cref="ExecuteScalar{T}"/>.</summary>
    public static IEnumerable<T> Query<T>(this NpgsqlConnection connection, string sql, object? parameters = null) =>
        SqlMapper.Query<T>(connection, Command(sql, parameters, null, CancellationToken.None));

    /// <summary>See <see cref="ExecuteScalar{T}"/>.</summary>
    public static int Execute(this NpgsqlConnection connection, string sql, object? parameters) =>
        SqlMapper.Execute(connection, Command(sql, parameters, null, CancellationToken.None));

    private static CommandDefinition Command(string sql, object? parameters, int? commandTimeout, CancellationToken cancellationToken) =>
        new(sql, parameters, commandTimeout: commandTimeout, cancellationToken: cancellationToken);

    // Statements are given the two columns of a message by name, see Said.
    private sealed class MessageReader : SqlMapper.TypeHandler<Message>
    {
        public override Message Parse(object value) => MessageJson.Read((string)value);

        public override void SetValue(IDbDataParameter parameter, Message? value) =>
            throw new NotSupportedException("A message is two columns: give its words and its JSON.");
    }
}
