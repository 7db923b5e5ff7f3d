using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Twiplomacy.Application.Notes;
using Twiplomacy.Core.Notes;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Server.Api.Notes;

/// <summary>What people write beside the figures.</summary>
public static class NoteEndpoints
{
    /// <summary>Lists notes by their first day.</summary>
    /// <param name="page">Which page.</param>
    /// <param name="notes">The notes.</param>
    /// <param name="cancellationToken">The request's end.</param>
    /// <param name="about">Only notes on an account, a country, a panel or an edition.</param>
    /// <param name="subject">Only notes on this one.</param>
    public static async Task<ListAnswer<NoteAnswer>> ListAsync(
        [AsParameters] ListRequest page, NoteQueries notes, CancellationToken cancellationToken,
        [AllowedValues("account", "country", "panel", "edition")] string? about = null, string? subject = null)
    {
        NoteAbout? wanted = about is null ? null : Enum.Parse<NoteAbout>(about, ignoreCase: true);
        var after = page.After?.Number(0) ?? 0;
        var rows = (await notes.ListAsync(wanted, subject, cancellationToken)).Skip((int)after).Take(page.Fetch).Index().ToList();
        return page.Answer([.. rows.Select(row => NoteAnswer.Of(row.Item))], NoteTables.Notes, _ => [after + page.Rows]);
    }

    /// <summary>Writes a note on an account, a country, a panel or an edition. Charts of accounts show it.</summary>
    public static async Task<Results<Created<NoteAnswer>, ProblemHttpResult>> WriteAsync(
        NoteRequest request, NoteChecks checks, NoteWriter writer, NoteQueries notes, TimeProvider time, CancellationToken cancellationToken)
    {
        var (terms, faults) = await checks.CheckAsync(request.ToTerms(), cancellationToken);
        if (faults.Count > 0) return ApiProblem.BadRequest([.. faults.Select(ProblemFault.OfBody)]);
        var id = await writer.WriteAsync(terms, time.GetUtcNow(), cancellationToken);
        return TypedResults.Created("/api/v1/notes", NoteAnswer.Of((await notes.FindAsync(id, cancellationToken))!));
    }

    /// <summary>Changes a note: what is left out stays, and so does who wrote it.</summary>
    public static async Task<Results<Ok<NoteAnswer>, ProblemHttpResult>> ChangeAsync(
        int id, NoteChange change, NoteChecks checks, NoteWriter writer, NoteQueries notes, CancellationToken cancellationToken)
    {
        if (await notes.FindAsync(id, cancellationToken) is not { } before) return NoNote(id);
        var (asked, misread) = change.Applied(before.Terms);
        var (terms, faults) = await checks.CheckAsync(asked, cancellationToken);
        if (misread is not null) faults = [misread, .. faults];
        if (faults.Count > 0) return ApiProblem.BadRequest([.. faults.Select(ProblemFault.OfBody)]);
        if (!await writer.ChangeAsync(id, terms, cancellationToken)) return NoNote(id);
        return TypedResults.Ok(NoteAnswer.Of(before with { Terms = terms }));
    }

    /// <summary>Removes a note.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(int id, NoteWriter writer, CancellationToken cancellationToken) =>
        await writer.RemoveAsync(id, cancellationToken) ? TypedResults.NoContent() : NoNote(id);

    /// <summary>Lists goals by their days.</summary>
    /// <param name="page">Which page.</param>
    /// <param name="notes">The goals.</param>
    /// <param name="cancellationToken">The request's end.</param>
    /// <param name="account">Only goals of this account, by its address.</param>
    public static async Task<ListAnswer<GoalAnswer>> ListGoalsAsync(
        [AsParameters] ListRequest page, NoteQueries notes, CancellationToken cancellationToken, string? account = null)
    {
        var after = page.After?.Number(0) ?? 0;
        var rows = (await notes.ListGoalsAsync(account, cancellationToken)).Skip((int)after).Take(page.Fetch);
        return page.Answer([.. rows.Select(GoalAnswer.Of)], NoteTables.Goals, _ => [after + page.Rows]);
    }

    /// <summary>Sets a goal for an account.</summary>
    public static async Task<Results<Created<GoalAnswer>, ProblemHttpResult>> SetAsync(
        GoalTerms request, NoteChecks checks, NoteWriter writer, NoteQueries notes, TimeProvider time, CancellationToken cancellationToken)
    {
        var (terms, faults) = await checks.CheckAsync(request, cancellationToken);
        if (faults.Count > 0) return ApiProblem.BadRequest([.. faults.Select(ProblemFault.OfBody)]);
        var id = await writer.SetAsync(terms, time.GetUtcNow(), cancellationToken);
        return TypedResults.Created("/api/v1/goals", GoalAnswer.Of((await notes.FindGoalAsync(id, cancellationToken))!));
    }

    /// <summary>Changes a goal: what is left out stays, and so does who set it.</summary>
    public static async Task<Results<Ok<GoalAnswer>, ProblemHttpResult>> ChangeGoalAsync(
        int id, GoalChange change, NoteChecks checks, NoteWriter writer, NoteQueries notes, CancellationToken cancellationToken)
    {
        if (await notes.FindGoalAsync(id, cancellationToken) is not { } before) return NoGoal(id);
        var (terms, faults) = await checks.CheckAsync(change.Applied(before.Terms), cancellationToken);
        if (faults.Count > 0) return ApiProblem.BadRequest([.. faults.Select(ProblemFault.OfBody)]);
        if (!await writer.ChangeGoalAsync(id, terms, cancellationToken)) return NoGoal(id);
        return TypedResults.Ok(GoalAnswer.Of(before with { Terms = terms }));
    }

    /// <summary>Removes a goal.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> RemoveGoalAsync(int id, NoteWriter writer, CancellationToken cancellationToken) =>
        await writer.RemoveGoalAsync(id, cancellationToken) ? TypedResults.NoContent() : NoGoal(id);

    private static ProblemHttpResult NoNote(int id) => ApiProblem.NotFound(MissingKind.Note, id.ToString(CultureInfo.InvariantCulture));

    private static ProblemHttpResult NoGoal(int id) => ApiProblem.NotFound(MissingKind.Goal, id.ToString(CultureInfo.InvariantCulture));
}
