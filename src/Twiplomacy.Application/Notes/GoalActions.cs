using System.Globalization;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Notes;
using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Application.Notes;

/// <summary>Keeps goals that people set, changes and removes them.</summary>
public sealed class GoalActions(NoteQueries goals, NoteQuestions questions, NoteWriter writer, NoteChecks checks, TimeProvider time)
{
    public async Task<GoalAnswer> SetAsync(GoalTerms goal, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var terms = await CheckedAsync(goal, cancellationToken);
        return await GetAsync(await writer.SetAsync(terms, time.GetUtcNow(), cancellationToken), cancellationToken);
    }

    /// <summary>What is left out stays, and so does who set it. What somebody else changed meanwhile is not overwritten.</summary>
    public async Task<GoalAnswer> ChangeAsync(GoalQuery query, GoalChange change, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var before = await goals.FindGoalAsync(query.Id, cancellationToken) ?? throw NotFound(query.Id);
        var terms = await CheckedAsync(change.Applied(before.Terms), cancellationToken);
        var isChanged = await writer.ChangeGoalAsync(query.Id, terms, change.Seen ?? before.Version, cancellationToken);
        var after = await GetAsync(query.Id, cancellationToken);
        return isChanged ? after : throw RefusedException.ChangedSince();
    }

    public async Task RemoveAsync(GoalQuery query, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        if (!await writer.RemoveGoalAsync(query.Id, cancellationToken)) throw NotFound(query.Id);
    }

    private async Task<GoalTerms> CheckedAsync(GoalTerms goal, CancellationToken cancellationToken)
    {
        var (terms, faults) = await checks.CheckAsync(goal, cancellationToken);
        return faults.Count == 0 ? terms : throw RefusedException.Invalid(faults);
    }

    private async Task<GoalAnswer> GetAsync(int id, CancellationToken cancellationToken) =>
        await questions.FindGoalAsync(id, cancellationToken) ?? throw NotFound(id);

    private static RefusedException NotFound(int id) =>
        RefusedException.NotFound(NoteMessages.NoGoal(), Absence.Of("goal", id.ToString(CultureInfo.InvariantCulture), null, "id"));
}
