using System.Globalization;
using Npgsql;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.People;

/// <summary>Takes people in, changes them, and counts how their signing in goes.</summary>
public sealed class PersonWriter
{
    private const string Insert = """
        insert into person (name, normalised_name, password_hash, role, created_at)
        values (@name, @normalised, @passwordHash, @role, @now)
        on conflict (normalised_name) do nothing
        returning person_id
        """;

    private const string InsertFirst = """
        insert into person (name, normalised_name, password_hash, role, created_at)
        select @name, @normalised, @passwordHash, @role, @now
        where not exists (select from person)
        returning person_id
        """;

    // Counted before the password is looked at, so that many guesses at once are no more than as many one after another.
    // A lock that is over begins a new count.
    private const string CountTry = """
        update person set
            failed_sign_ins = case when locked_until <= @now then 1 else failed_sign_ins + 1 end,
            locked_until = case
                when (case when locked_until <= @now then 1 else failed_sign_ins + 1 end) >= @most then @lockedUntil
                when locked_until <= @now then null
                else locked_until end
        where person_id = @personId and (locked_until is null or locked_until <= @now)
        """;

    private const string MarkSignedIn = """
        update person set failed_sign_ins = 0, locked_until = null, signed_in_at = @now where person_id = @personId
        """;

    // What is signed in ends together with what it was signed in by.
    private const string EndSessions = """
        , ended as (
            update session set ended_at = now() from changed where session.person_id = changed.person_id and session.ended_at is null)
        select count(*) > 0 from changed
        """;

    private const string ChangePassword = """
        with changed as (
            update person set password_hash = @passwordHash, stamp = gen_random_uuid(), failed_sign_ins = 0, locked_until = null
            where person_id = @personId returning person_id)
        """ + EndSessions;

    // The last admin stays one: else nobody could mend it. Two that shut each other out at once wait for one another here.
    private const string Admins = """
        with admin as (select person_id from person where role = 'admin' and disabled_at is null order by person_id for update),
             other as (select count(*) filter (where person_id <> @personId) as admins from admin),
             changed as (
        """;

    private const string ChangeRole = Admins + """

            update person set role = @role, stamp = gen_random_uuid() from other
            where person_id = @personId and role <> @role and (role <> 'admin' or other.admins > 0) returning person_id)
        """ + EndSessions;

    private const string Disable = Admins + """

            update person set disabled_at = @disabledAt, stamp = gen_random_uuid() from other
            where person_id = @personId and (@disabledAt::timestamptz is null or role <> 'admin' or other.admins > 0) returning person_id)
        """ + EndSessions;

    // Somebody else may bear the name here already: theirs is then told apart by the subject. A role that the provider
    // has changed ends what was signed in with the old one.
    private const string UpsertProvided = """
        with shown as (
            select case when exists (
                select from person where normalised_name = @normalised and (issuer, subject) is distinct from (@Issuer, @Subject))
                then ' (' || @Subject || ')' else '' end as suffix),
        before as (select person_id, role from person where issuer = @Issuer and subject = @Subject),
        taken as (
            insert into person (name, normalised_name, password_hash, role, created_at, signed_in_at, issuer, subject)
            select @Name || suffix, @normalised || upper(suffix), '', @Role, @now, @now, @Issuer, @Subject from shown
            on conflict (issuer, subject) do update set
                name = excluded.name, normalised_name = excluded.normalised_name, role = excluded.role, signed_in_at = excluded.signed_in_at,
                stamp = case when person.role = excluded.role then person.stamp else gen_random_uuid() end
            returning person_id, xmax = 0 as is_new),
        ended as (
            update session set ended_at = now() from before
            where session.person_id = before.person_id and before.role <> @Role and session.ended_at is null)
        select person_id, is_new from taken
        """;

    private readonly NpgsqlDataSource _source;

    internal PersonWriter(NpgsqlDataSource source) => _source = source;

    /// <summary>False if the name is taken.</summary>
    public async Task<bool> CreateAsync(string name, string passwordHash, string role, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var id = await connection.ExecuteScalarAsync<int?>(
            Insert, new { name = name.Trim(), normalised = PersonNames.Normalise(name), passwordHash, role, now }, cancellationToken);
        if (id is { } added) await AuditTrail.WriteAsync(connection, AuditAction.PersonAdded, SubjectOf(added), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return id is not null;
    }

    /// <summary>Takes in the first person of all; false if there is one already, even if two try at once.</summary>
    public async Task<bool> CreateFirstAsync(string name, string passwordHash, string role, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await connection.ExecuteAsync("lock table person in exclusive mode", cancellationToken);
        var taken = await connection.ExecuteScalarAsync<int?>(
            InsertFirst, new { name = name.Trim(), normalised = PersonNames.Normalise(name), passwordHash, role, now }, cancellationToken);
        if (taken is { } added) await AuditTrail.WriteAsync(connection, AuditAction.PersonAdded, SubjectOf(added), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return taken is not null;
    }

    /// <summary>
    /// Counts a guess at the password as one that failed, until <see cref="MarkSignedInAsync"/> says otherwise: after
    /// <paramref name="most"/> in a row nobody may guess until <paramref name="lockedUntil"/>. False if so it is already.
    /// </summary>
    public Task<bool> CountTryAsync(int personId, int most, DateTimeOffset lockedUntil, DateTimeOffset now, CancellationToken cancellationToken) =>
        ExecuteAsync(CountTry, new { personId, most, lockedUntil, now }, cancellationToken);

    /// <summary>Takes somebody in whom an identity provider vouches for, or notes what it says of them now; answers with their id.</summary>
    public async Task<int> TakeInProvidedAsync(ProvidedPerson person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(person);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var (id, isNew) = await connection.QuerySingleAsync<(int, bool)>(UpsertProvided, new
        {
            person.Issuer, person.Subject, Name = OutsideText.Line(person.Name), normalised = PersonNames.Normalise(person.Name), person.Role, now,
        }, cancellationToken);
        if (isNew) await AuditTrail.WriteAsync(connection, AuditAction.PersonAdded, SubjectOf(id), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return id;
    }

    public Task MarkSignedInAsync(int personId, DateTimeOffset now, CancellationToken cancellationToken) =>
        ExecuteAsync(MarkSignedIn, new { personId, now }, cancellationToken);

    /// <summary>Ends whatever was signed in with the old password.</summary>
    public Task ChangePasswordAsync(int personId, string passwordHash, CancellationToken cancellationToken) =>
        AuditTrail.DecideAsync(_source, ChangePassword, new { personId, passwordHash }, AuditAction.PasswordChanged, SubjectOf(personId), cancellationToken);

    /// <summary>Ends whatever was signed in with the old role; false if it was the last admin, or nothing changed.</summary>
    public Task<bool> ChangeRoleAsync(int personId, string role, CancellationToken cancellationToken) =>
        AuditTrail.DecideAsync(_source, ChangeRole, new { personId, role }, AuditAction.RoleChanged, $"{SubjectOf(personId)} {role}", cancellationToken);

    /// <summary>Shuts somebody out from an instant and ends their sessions, or lets them in again (null); false if it was the last admin.</summary>
    public Task<bool> DisableAsync(int personId, DateTimeOffset? disabledAt, CancellationToken cancellationToken) => AuditTrail.DecideAsync(
        _source, Disable, new { personId, disabledAt }, disabledAt is null ? AuditAction.PersonAllowed : AuditAction.PersonBlocked, SubjectOf(personId),
        cancellationToken);

    private static string SubjectOf(int personId) => string.Create(CultureInfo.InvariantCulture, $"person {personId}");

    private async Task<bool> ExecuteAsync(string sql, object parameters, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteAsync(sql, parameters, cancellationToken) > 0;
    }
}
