using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Alerts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Notes;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Reports.Alerts;

/// <summary>Goals that an edition shows as certainly reached, and the edition before did not.</summary>
public sealed class GoalFindings(EditionQueries editions, NoteQueries notes)
{
    /// <param name="members">The watched members of the edition.</param>
    /// <param name="language">In which accounts are called.</param>
    internal async Task<IReadOnlyList<AlertItem>> FindAsync(
        IReadOnlyList<EditionMemberRow> members, string language, EditionRevisionRow revision, EditionRevisionRow previous,
        CancellationToken cancellationToken)
    {
        var goals = await notes.ListGoalsAsync(null, cancellationToken);
        var wanted = members.Select(member => (Member: member, Goals: goals.Where(goal => IsOf(goal, member)).Select(goal => goal.Terms).ToList()))
            .Where(each => each.Goals.Count > 0).ToList();
        if (wanted.Count == 0) return [];
        var earlier = (await editions.ListMembersAsync(previous.RevisionId, cancellationToken))
            .ToDictionary(member => member.Account, member => member.Position);
        var now = await RowsAsync(revision, [.. wanted.Select(each => each.Member.Position)], cancellationToken);
        var before = await RowsAsync(previous, [.. wanted.Select(each => earlier.GetValueOrDefault(each.Member.Account, -1))], cancellationToken);
        return [.. wanted.Select(each => (each.Member, Reached: each.Goals.Where(goal =>
                IsReached(goal, now, each.Member.Position) && !IsReached(goal, before, earlier.GetValueOrDefault(each.Member.Account, -1))).ToList()))
            .Where(each => each.Reached.Count > 0).Select(each => ItemOf(each.Member, each.Reached, language, revision, previous))];
    }

    private async Task<Dictionary<(int Position, string Measure), RankedRow>> RowsAsync(
        EditionRevisionRow revision, IReadOnlyCollection<int> positions, CancellationToken cancellationToken) =>
        (await editions.ListOfMembersAsync(revision.RevisionId, positions, cancellationToken)).ToDictionary(row => (row.Position, row.Measure));

    private static bool IsReached(GoalTerms goal, Dictionary<(int Position, string Measure), RankedRow> rows, int position) =>
        rows.GetValueOrDefault((position, goal.Measure)) is { } row && GoalStates.Of(goal.Value, row.ValueLow, row.ValueHigh) == GoalState.Certain;

    private static bool IsOf(GoalRow goal, EditionMemberRow member) => goal.Terms.Account == member.Account
        || (member.Handle is { } handle && ProfileKey.TryParse(goal.Terms.Account, out var key) && key.Kind == ProfileKeyKind.Handle
            && key.Value == Handle.Normalise(handle));

    private static Message SaidOf(GoalTerms goal) =>
        AlertFindingMessages.Goal(new MessageValue.Term($"measures.{goal.Measure}.name"), goal.Value, goal.Due);

    private static AlertItem ItemOf(
        EditionMemberRow member, IReadOnlyList<GoalTerms> reached, string language, EditionRevisionRow revision, EditionRevisionRow previous) => new(
        EnumWord.Of(AlertKind.GoalReached), member.Account, null, revision.Slug, previous.AsOf, revision.AsOf,
        AlertFindingMessages.GoalReached(
            DateOnly.FromDateTime(revision.AsOf.UtcDateTime), AlertFindingMessages.Name(member, language),
            [.. reached.Select(SaidOf)]),
        $"/accounts/{AlertFindingMessages.Segment(member.Account)}?edition={revision.Slug}");
}
