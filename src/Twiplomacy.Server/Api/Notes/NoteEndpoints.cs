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

    /// <summary>Removes a note.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(int id, NoteWriter writer, CancellationToken cancellationToken) =>
        await writer.RemoveAsync(id, cancellationToken) ? TypedResults.NoContent() : ApiProblem.NotFound(MissingKind.Note,
            id.ToString(CultureInfo.InvariantCulture));

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
        return TypedResults.Created("/api/v1/goals", GoalAnswer.Of((await notes.ListGoalsAsync(terms.Account,
            cancellationToken)).Single(goal => goal.GoalId == id)));
    }

    /// <summary>Removes a goal.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> RemoveGoalAsync(int id, NoteWriter writer, CancellationToken cancellationToken) =>
        await writer.RemoveGoalAsync(id, cancellationToken) ? TypedResults.NoContent() : ApiProblem.NotFound(MissingKind.Goal,
            id.ToString(CultureInfo.InvariantCulture));
}
