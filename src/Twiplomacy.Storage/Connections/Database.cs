using System.Data;
using Dapper;
using Npgsql;
using System.Globalization;
using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Reports;

namespace Twiplomacy.Storage.Connections;

/// <summary>
/// The one way to Dapper. Its own overloads for texts know no cancellation: a cancelled job or a reader who has left
/// would wait for the statement's end.
/// </summary>
internal static class Database
{
    /// <summary>For statements over a whole import: no limit of time, whatever the connection string says.</summary>
    public const int Unlimited = 0;

    // With a handler for a type, Dapper gives it to the constructors of records. It keeps what it compiles for a statement under the
    // connection string, and compiles it again for every other; each of our pools has one of its own, and all lead to one database.
    static Database()
    {
        SqlMapper.ConnectionStringComparer = EqualityComparer<string>.Create((_, _) => true, _ => 0);
        SqlMapper.AddTypeHandler(typeof(Message), new ReadHandler<string>(MessageJson.Read));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.AddTypeHandler(typeof(DateTimeOffset), new InstantHandler());
        foreach (var array in (Type[])[typeof(int[]), typeof(long[]), typeof(float[]), typeof(string[]), typeof(byte[][]), typeof(IReadOnlyList<string>)])
            SqlMapper.AddTypeHandler(array, new ArrayHandler());
        SqlMapper.AddTypeHandler(typeof(ProfileKey), new ReadHandler<string[]>(parts =>
            new ProfileKey(parts[0], (ProfileKeyKind)short.Parse(parts[1], CultureInfo.InvariantCulture), parts[2])));
        SqlMapper.AddTypeHandler(typeof(ReportPeriod), new ReadHandler<DateTime[]>(ends =>
            new ReportPeriod(Instants.FromDatabase(ends[0]), Instants.FromDatabase(ends[1]))));
        SqlMapper.AddTypeHandler(typeof(IReadOnlyDictionary<string, string>), new ReadHandler<string>(json =>
            JsonSerializer.Deserialize<Dictionary<string, string>>(json)!));
    }

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

    /// <summary>The driver gives instants as <see cref="DateTime"/>, and takes them in UTC only.</summary>
    private sealed class InstantHandler : SqlMapper.ITypeHandler
    {
        public object? Parse(Type destinationType, object value) => value is DateTime instant ? Instants.FromDatabase(instant) : null;

        public void SetValue(IDbDataParameter parameter, object value)
        {
            parameter.DbType = DbType.DateTimeOffset;
            parameter.Value = value is DateTimeOffset instant ? instant.ToUniversalTime() : DBNull.Value;
        }
    }

    private sealed class ArrayHandler : SqlMapper.ITypeHandler
    {
        public object? Parse(Type destinationType, object value) => value is DBNull ? null : value;

        public void SetValue(IDbDataParameter parameter, object value) =>
            parameter.Value = value is IReadOnlyList<string> texts and not string[] ? texts.ToArray() : value ?? DBNull.Value;
    }

    /// <summary>A value of several parts, in one column.</summary>
    private sealed class ReadHandler<TColumn>(Func<TColumn, object> read) : SqlMapper.ITypeHandler
    {
        public object Parse(Type destinationType, object value) => read((TColumn)value);

        public void SetValue(IDbDataParameter parameter, object value) => throw new NotSupportedException("It is only read.");
    }
}
