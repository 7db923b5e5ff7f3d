using System.Globalization;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Notes;
using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Application.Notes;

/// <summary>Keeps notes that people write, changes and removes them.</summary>
public sealed class NoteActions(NoteQueries notes, NoteQuestions questions, NoteWriter writer, NoteChecks checks, TimeProvider time)
{
    private static readonly NoteTerms Nothing = new() { About = NoteAbout.Account, Subject = "", Words = "", From = default };

    public Task<NoteAnswer> WriteAsync(NoteRequest note, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(note);
        return WriteAsync(note.ToChange(), caller, cancellationToken);
    }

    /// <summary>A note of which a form may leave out what it needs.</summary>
    public async Task<NoteAnswer> WriteAsync(NoteChange note, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var terms = await CheckedAsync(note, Nothing, cancellationToken);
        return await GetAsync(await writer.WriteAsync(terms, time.GetUtcNow(), cancellationToken), cancellationToken);
    }

    /// <summary>What is left out stays, and so does who wrote it. What somebody else changed meanwhile is not overwritten.</summary>
    public async Task<NoteAnswer> ChangeAsync(NoteQuery query, NoteChange change, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var before = await notes.FindAsync(query.Id, cancellationToken) ?? throw NotFound(query.Id);
        var terms = await CheckedAsync(change, before.Terms, cancellationToken);
        var isChanged = await writer.ChangeAsync(query.Id, terms, change.Seen ?? before.Version, cancellationToken);
        var after = await GetAsync(query.Id, cancellationToken);
        return isChanged ? after : throw RefusedException.ChangedSince();
    }

    public async Task RemoveAsync(NoteQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        if (!await writer.RemoveAsync(query.Id, cancellationToken)) throw NotFound(query.Id);
    }

    private async Task<NoteTerms> CheckedAsync(NoteChange change, NoteTerms before, CancellationToken cancellationToken)
    {
        var (asked, misread) = change.Applied(before);
        var (terms, faults) = await checks.CheckAsync(asked, cancellationToken);
        if (misread is not null) faults = [misread, .. faults];
        return faults.Count == 0 ? terms : throw RefusedException.Invalid(faults);
    }

    private async Task<NoteAnswer> GetAsync(int id, CancellationToken cancellationToken) =>
        await questions.FindAsync(id, cancellationToken) ?? throw NotFound(id);

    private static RefusedException NotFound(int id) =>
        RefusedException.NotFound(NoteMessages.NotFound(), Absence.Of("note", id.ToString(CultureInfo.InvariantCulture), null, "id"));
}
