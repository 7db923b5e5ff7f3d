using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Notes;
using Twiplomacy.Core.Notes;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Api.Imports;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Notes;

/// <summary>What people write beside the figures.</summary>
public static class NoteEndpoints
{
    /// <summary>Lists notes by their first day.</summary>
    public static async Task<ListAnswer<NoteAnswer>> ListAsync(Asked<NoteListQuery> asked, NoteQuestions notes, CancellationToken cancellationToken) =>
        ListAnswer.Of(await notes.AskAsync(asked.Query, cancellationToken), NoteTables.Notes);

    /// <summary>Writes a note on an account, a country, a panel or an edition. Charts of accounts show it.</summary>
    public static async Task<Created<NoteAnswer>> WriteAsync(
        HttpContext context, NoteRequest note, NoteActions notes, CancellationToken cancellationToken) =>
        TypedResults.Created("/api/v1/notes", await notes.WriteAsync(note, Callers.Of(context), cancellationToken));

    /// <summary>
    /// Writes the notes of a table: CSV with the columns of the list of notes, of which subject, from and words are needed; the file as the
    /// body, or as the one file of a multipart form. Dates are days, months or years (2018-08-17, 2018-08, 2018). Every row is written or
    /// none: each fault is told by its line and column (<c>file/5/from</c>). What is there already, word for word, is counted only.
    /// </summary>
    public static async Task<NoteTableAnswer> TakeTableAsync(HttpContext context, NoteTableActions notes, CancellationToken cancellationToken)
    {
        using var received = await UploadedExport.ReceiveAsync(context, NoteTableActions.MostBytes, cancellationToken);
        return await notes.TakeAsync(await received.ReadAsync(cancellationToken), Callers.Of(context), cancellationToken);
    }

    /// <summary>Changes a note: what is left out stays, and so does who wrote it. With <c>seen</c>, what somebody else changed is not overwritten.</summary>
    public static Task<NoteAnswer> ChangeAsync(int id, HttpContext context, NoteChange change, NoteActions notes, CancellationToken cancellationToken) =>
        notes.ChangeAsync(new NoteQuery(id), change, Callers.Of(context), cancellationToken);

    /// <summary>Removes a note.</summary>
    public static async Task<NoContent> RemoveAsync(Asked<NoteQuery> asked, NoteActions notes, CancellationToken cancellationToken)
    {
        await notes.RemoveAsync(asked.Query, asked.Caller, cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>Lists goals by their days.</summary>
    public static async Task<ListAnswer<GoalAnswer>> ListGoalsAsync(Asked<GoalListQuery> asked, NoteQuestions notes, CancellationToken cancellationToken) =>
        ListAnswer.Of(await notes.AskAsync(asked.Query, cancellationToken), NoteTables.Goals);

    /// <summary>Sets a goal for an account.</summary>
    public static async Task<Created<GoalAnswer>> SetAsync(
        HttpContext context, GoalTerms goal, GoalActions goals, CancellationToken cancellationToken) =>
        TypedResults.Created("/api/v1/goals", await goals.SetAsync(goal, Callers.Of(context), cancellationToken));

    /// <summary>Changes a goal: what is left out stays, and so does who set it. With <c>seen</c>, what somebody else changed is not overwritten.</summary>
    public static Task<GoalAnswer> ChangeGoalAsync(
        int id, HttpContext context, GoalChange change, GoalActions goals, CancellationToken cancellationToken) =>
        goals.ChangeAsync(new GoalQuery(id), change, Callers.Of(context), cancellationToken);

    /// <summary>Removes a goal.</summary>
    public static async Task<NoContent> RemoveGoalAsync(Asked<GoalQuery> asked, GoalActions goals, CancellationToken cancellationToken)
    {
        await goals.RemoveAsync(asked.Query, asked.Caller, cancellationToken);
        return TypedResults.NoContent();
    }
}
