using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Storage.People;

namespace Twiplomacy.Application.People;

/// <summary>Takes people in, changes what they may do, and sets passwords. Who was signed in with what changed must sign in anew.</summary>
public sealed class PersonActions(PersonQuestions people, PersonWriter writer, PasswordHashing hash, TimeProvider time)
{
    public async Task AddAsync(string name, string password, string role, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Admin);
        Require([.. PersonRules.OfName(name), .. PersonRules.OfPassword(password), .. PersonRules.OfRole(role)]);
        if (!await writer.CreateAsync(name, hash(password), role, time.GetUtcNow(), cancellationToken))
            throw Conflict(new Fault(PersonMessages.NameTaken(name.Trim())) { Field = "name" });
    }

    /// <summary>The first person of all, who becomes an admin; false if somebody else was first.</summary>
    public Task<bool> AddFirstAsync(string name, string password, CancellationToken cancellationToken)
    {
        Require([.. PersonRules.OfName(name), .. PersonRules.OfPassword(password)]);
        return writer.CreateFirstAsync(name, hash(password), Roles.Admin, time.GetUtcNow(), cancellationToken);
    }

    public async Task ChangeRoleAsync(PersonQuery query, string role, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Admin);
        Require([.. PersonRules.OfRole(role)]);
        if (!await writer.ChangeRoleAsync(query.Id, role, cancellationToken)) throw Conflict(new Fault(PersonMessages.LastAdmin()));
    }

    /// <summary>Shuts somebody out, or lets them in again.</summary>
    public async Task BlockAsync(PersonQuery query, bool isBlocked, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Admin);
        if (!await writer.DisableAsync(query.Id, isBlocked ? time.GetUtcNow() : null, cancellationToken))
            throw Conflict(new Fault(PersonMessages.LastAdmin()));
    }

    /// <summary>One's own password: whoever calls has made sure who asks.</summary>
    public Task ChangePasswordAsync(PersonQuery query, string password, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        Require([.. PersonRules.OfPassword(password)]);
        return writer.ChangePasswordAsync(query.Id, hash(password), cancellationToken);
    }

    /// <summary>Sets somebody's password, and makes them an admin who may sign in if asked to.</summary>
    public async Task ResetAsync(NamedPersonQuery query, string password, bool asAdmin, Caller caller, CancellationToken cancellationToken)
    {
        var person = await people.GetWithPasswordAsync(query, caller, cancellationToken);
        await ChangePasswordAsync(new PersonQuery(person.Id), password, cancellationToken);
        if (!asAdmin) return;
        await writer.DisableAsync(person.Id, null, cancellationToken);
        await writer.ChangeRoleAsync(person.Id, Roles.Admin, cancellationToken);
    }

    private static void Require(IReadOnlyList<Fault> faults)
    {
        if (faults.Count > 0) throw RefusedException.Invalid(faults);
    }

    private static RefusedException Conflict(Fault fault) => new(new Refusal(RefusalKind.Conflict, [fault]));
}
