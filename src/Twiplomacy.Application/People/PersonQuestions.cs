using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Storage.People;

namespace Twiplomacy.Application.People;

/// <summary>Who may sign in.</summary>
public sealed class PersonQuestions(PersonQueries people)
{
    /// <summary>Everybody, blocked ones too, by name.</summary>
    public async Task<IReadOnlyList<PersonRow>> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Admin);
        return [.. (await people.ListAsync(cancellationToken)).Select(PersonRow.Of)];
    }

    /// <summary>Somebody who has a password here.</summary>
    public async Task<PersonRow> GetWithPasswordAsync(NamedPersonQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Admin);
        var person = await people.FindAsync(query.Name, cancellationToken)
            ?? throw RefusedException.NotFound(PersonMessages.NotFound(), new Fault(PersonMessages.NotNamed(query.Name)) { Field = "name" });
        if (person.Issuer is { } issuer)
            throw new RefusedException(new Refusal(RefusalKind.Conflict, [new Fault(PersonMessages.HasNoPassword(person.Name, issuer))]));
        return PersonRow.Of(person);
    }
}
