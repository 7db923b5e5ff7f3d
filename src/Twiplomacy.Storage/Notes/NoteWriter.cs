using System.Globalization;
using Npgsql;
using Twiplomacy.Core.Notes;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Notes;

/// <summary>Keeps what people write beside the figures, changes and removes it.</summary>
public sealed class NoteWriter
{
    private const string InsertNote = """
        insert into note (about, subject, kind, words, begins, ends, precision, countries, platforms, source, written_by, written_at)
        values (@About, @Subject, @Kind, @Words, @From, @To, @Precision, @Countries, @Platforms, @Source, @by, @now)
        returning note_id
        """;

    // Of two tables at once the second waits, and sees what the first wrote.
    private const string LockTables = "select pg_advisory_xact_lock(hashtextextended('notes from a table', 0))";

    private const string InsertNewNote = """
        insert into note (about, subject, kind, words, begins, ends, precision, countries, platforms, source, written_by, written_at)
        select @About, @Subject, @Kind, @Words, @From, @To::date, @Precision, @Countries, @Platforms, @Source::text, @by, @now
        where not exists (
            select from note
            where about = @About and subject = @Subject and kind = @Kind and words = @Words and begins = @From and ends is not distinct from @To::date
                and precision = @Precision and countries = @Countries and platforms = @Platforms and source is not distinct from @Source::text)
        returning note_id
        """;

    private const string InsertGoal = """
        insert into goal (account, measure, value, due, owner, set_by, set_at) values (@Account, @Measure, @Value, @Due, @Owner, @by, @now)
        returning goal_id
        """;

    private const string UpdateNote = """
        update note set about = @About, subject = @Subject, kind = @Kind, words = @Words, begins = @From, ends = @To,
            precision = @Precision, countries = @Countries, platforms = @Platforms, source = @Source, version = version + 1
        where note_id = @id and version = @seen
        """;

    private const string UpdateGoal = """
        update goal set account = @Account, measure = @Measure, value = @Value, due = @Due, owner = @Owner, version = version + 1
        where goal_id = @id and version = @seen
        """;

    private readonly NpgsqlDataSource _source;

    internal NoteWriter(NpgsqlDataSource source) => _source = source;

    public Task<int> WriteAsync(NoteTerms terms, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return InsertAsync(InsertNote, Row(terms, now), AuditAction.NoteWritten, "note", cancellationToken);
    }

    /// <summary>Writes all of them or none; those that are there already, word for word, stay alone. Tells how many were written.</summary>
    public async Task<int> WriteAllAsync(IEnumerable<NoteTerms> notes, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notes);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync(LockTables, cancellationToken);
        var written = 0;
        foreach (var terms in notes)
            if (await connection.ExecuteScalarAsync<int?>(InsertNewNote, Row(terms, now), cancellationToken) is { } id)
            {
                await AuditTrail.WriteAsync(connection, AuditAction.NoteWritten, Subject("note", id), cancellationToken);
                written++;
            }
        await transaction.CommitAsync(cancellationToken);
        return written;
    }

    /// <summary>False if there is no such note, or another version than was seen. Who wrote it stays.</summary>
    public Task<bool> ChangeAsync(int note, NoteTerms terms, int seen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return AuditTrail.ExecuteAsync(
            _source, UpdateNote, Row(terms, note, seen), AuditAction.NoteChanged, Subject("note", note), cancellationToken);
    }

    public Task<int> SetAsync(GoalTerms terms, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return InsertAsync(InsertGoal, Row(terms, now), AuditAction.GoalSet, "goal", cancellationToken);
    }

    /// <summary>False if there is no such goal, or another version than was seen. Who set it stays.</summary>
    public Task<bool> ChangeGoalAsync(int goal, GoalTerms terms, int seen, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return AuditTrail.ExecuteAsync(
            _source, UpdateGoal, Row(terms, goal, seen), AuditAction.GoalChanged, Subject("goal", goal), cancellationToken);
    }

    /// <summary>False if there is no such note.</summary>
    public Task<bool> RemoveAsync(int note, CancellationToken cancellationToken) => AuditTrail.ExecuteAsync(
        _source, "delete from note where note_id = @note", new { note }, AuditAction.NoteRemoved, Subject("note", note), cancellationToken);

    /// <summary>False if there is no such goal.</summary>
    public Task<bool> RemoveGoalAsync(int goal, CancellationToken cancellationToken) => AuditTrail.ExecuteAsync(
        _source, "delete from goal where goal_id = @goal", new { goal }, AuditAction.GoalRemoved, Subject("goal", goal), cancellationToken);

    private async Task<int> InsertAsync(string sql, object parameters, AuditAction action, string what, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var id = await connection.ExecuteScalarAsync<int>(sql, parameters, cancellationToken);
        await AuditTrail.WriteAsync(connection, action, Subject(what, id), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return id;
    }

    private static object Row(NoteTerms terms, DateTimeOffset now) => Row(terms, null, null, now.ToUniversalTime());

    private static object Row(NoteTerms terms, int? id, int? seen, DateTimeOffset? now = null) => new
    {
        id, seen, now, About = EnumWord.Of(terms.About), terms.Subject, Kind = EnumWord.Of(terms.Kind), Words = terms.Words.Trim(), terms.From, terms.To,
        Countries = terms.Countries.ToArray(), Platforms = terms.Platforms.ToArray(), terms.Source,
        Precision = EnumWord.Of(terms.Precision), by = StorableText.Of(Acting.Now.Name),
    };

    private static object Row(GoalTerms terms, DateTimeOffset now) => Row(terms, null, null, now.ToUniversalTime());

    private static object Row(GoalTerms terms, int? id, int? seen, DateTimeOffset? now = null) => new
    {
        id, seen, now, terms.Account, terms.Measure, terms.Value, terms.Due, Owner = terms.Owner.Trim(), by = StorableText.Of(Acting.Now.Name),
    };

    private static string Subject(string what, int id) => string.Create(CultureInfo.InvariantCulture, $"{what} {id}");
}
