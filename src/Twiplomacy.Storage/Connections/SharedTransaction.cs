using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Transactions;
using Npgsql;

namespace Twiplomacy.Storage.Connections;

/// <summary>
/// A transaction of one connection that Hangfire joins: what is written here and the jobs that are queued here exist
/// together or not at all. Not committed, it is taken back.
/// </summary>
internal sealed class SharedTransaction : IAsyncDisposable
{
    private static readonly ConditionalWeakTable<NpgsqlConnection, SharedTransaction> Begun = [];

    private readonly CommittableTransaction _transaction =
        new(new TransactionOptions { IsolationLevel = IsolationLevel.ReadCommitted, Timeout = TimeSpan.Zero });

    // A large import takes longer than the framework's ten minutes.
    static SharedTransaction() => TransactionManager.MaximumTimeout = TimeSpan.Zero;

    /// <summary>Begins one; the connection must be open, and its transaction ends before the connection is given back.</summary>
    public static Task<SharedTransaction> BeginAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var shared = new SharedTransaction();
        connection.EnlistTransaction(shared._transaction);
        Begun.AddOrUpdate(connection, shared);
        return Task.FromResult(shared);
    }

    /// <summary>Does something with the connection's transaction as the ambient one, as Hangfire's storage expects it.</summary>
    public static T Within<T>(NpgsqlConnection connection, Func<T> act)
    {
        if (!Begun.TryGetValue(connection, out var shared)) throw new InvalidOperationException("The connection has no shared transaction.");
        using var scope = new TransactionScope(shared._transaction, TimeSpan.Zero);
        var result = act();
        scope.Complete();
        return result;
    }

    /// <exception cref="DbException">The database did not commit; whether it did is unknown if the connection broke.</exception>
    public Task CommitAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            _transaction.Commit();
        }
        catch (TransactionException failure)
        {
            if (failure.InnerException is DbException cause) ExceptionDispatchInfo.Throw(cause);
            throw new NpgsqlException(failure.Message, failure);
        }
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _transaction.Dispose();
        return default;
    }
}
