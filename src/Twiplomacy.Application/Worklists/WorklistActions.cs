using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Text;
using Twiplomacy.Core.Time;
using Twiplomacy.Core.Worklists;
using Twiplomacy.Storage.Worklists;

namespace Twiplomacy.Application.Worklists;

/// <summary>What people do about steps: take, postpone, refuse, mark as done, and undo.</summary>
public sealed class WorklistActions(NamedAccounts accounts, StepMarkWriter writer, StepMarkQueries marks, TimeProvider time)
{
    private const int MostLetters = 300;
    private static readonly TimeSpan Farthest = TimeSpan.FromDays(3660);

    /// <summary>Sets how a step stands from now on.</summary>
    public async Task<StepMark> MarkAsync(string id, string peer, StepFile file, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var now = time.GetUtcNow();
        var change = Checked(file, now);
        var step = await AddressesAsync(id, peer, file.Step, cancellationToken);
        var mark = await writer.MarkAsync(step, change, file.Seen, now, cancellationToken) ?? throw Conflict(WorklistMessages.ChangedSince());
        return await MadeAsync(step, mark, cancellationToken);
    }

    /// <summary>Undoes what was done last about a step: it stands as before.</summary>
    public async Task<StepMark> UndoAsync(string id, string peer, StepUndo undo, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(undo);
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var step = await AddressesAsync(id, peer, undo.Step, cancellationToken);
        if (await writer.UndoAsync(step, undo.Seen, time.GetUtcNow(), cancellationToken) is { } mark) return await MadeAsync(step, mark, cancellationToken);
        var last = await OfAsync(step, cancellationToken) is [.., var latest] ? latest.MarkId : 0;
        throw Conflict(undo.Seen is { } seen && seen != last ? WorklistMessages.ChangedSince() : WorklistMessages.NothingToUndo());
    }

    /// <summary>Everything that was done about a step, oldest first.</summary>
    public async Task<IReadOnlyList<StepMark>> ListAsync(StepQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return await OfAsync(await AddressesAsync(query.Id, query.Peer, query.Step, cancellationToken), cancellationToken);
    }

    private async Task<StepMark> MadeAsync(StepAddresses step, int mark, CancellationToken cancellationToken) =>
        (await OfAsync(step, cancellationToken)).First(made => made.MarkId == mark);

    private async Task<IReadOnlyList<StepMark>> OfAsync(StepAddresses step, CancellationToken cancellationToken) =>
        [.. (await marks.ListAsync(step.Accounts, cancellationToken)).Where(mark => mark.Step.Kind == step.Kind && step.Peers.Contains(mark.Step.Peer))];

    // Whether the step is in the list depends on the day that is looked at; that the two are peers does not.
    private async Task<StepAddresses> AddressesAsync(string id, string peer, StepKind kind, CancellationToken cancellationToken)
    {
        var (account, other) = (await accounts.GetAsync(id, null, "id", cancellationToken), await accounts.GetAsync(peer, null, "peer", cancellationToken));
        if (account.Key == other.Key || !PanelsOf(account).Intersect(PanelsOf(other)).Any())
            throw RefusedException.NotFound(WorklistMessages.NoSuchStep(), new Fault(WorklistMessages.NotAStep(peer, id)) { Field = "peer" });
        return new(WorklistReading.AddressesOf(account), WorklistReading.AddressesOf(other), kind);
    }

    private static IEnumerable<string> PanelsOf(FoundAccount account) => account.Descriptions.SelectMany(description => description.Panels);

    private static StepChange Checked(StepFile file, DateTimeOffset now)
    {
        var (today, reason) = (DateOnly.FromDateTime(now.UtcDateTime), file.Reason?.Trim());
        var faults = new List<Fault>();
        void Require(bool holds, Message message, string field) => faults.AddRange(holds ? [] : [new Fault(message) { Field = field }]);
        void Only(StepState state, object? value, string field) =>
            Require(value is null || file.State == state, WorklistMessages.NotWith(field, EnumWord.Of(state)), field);
        if (file.State == StepState.Postponed)
            Require(file.Until > today && file.Until <= today.AddDays((int)Farthest.TotalDays), WorklistMessages.WantsUntil(), "until");
        if (file.State == StepState.Refused)
            Require(OutsideText.IsLine(reason, MostLetters), WorklistMessages.WantsReason(MostLetters), "reason");
        Require(!(file.DoneOn > today), WorklistMessages.DoneLater(), "done_on");
        Only(StepState.Postponed, file.Until, "until");
        Only(StepState.Refused, file.Reason, "reason");
        Only(StepState.Done, file.DoneOn, "done_on");
        if (faults.Count > 0) throw RefusedException.Invalid(faults);
        return new(file.State, file.Until, reason, file.State == StepState.Done ? DoneAt(file.DoneOn, today, now) : null);
    }

    // Captures of the same day may have been before it.
    private static DateTimeOffset DoneAt(DateOnly? day, DateOnly today, DateTimeOffset now) => day is { } past && past < today ? Capture.EndOf(past) : now;

    private static RefusedException Conflict(Message message) => new(new Refusal(RefusalKind.Conflict, [new Fault(message)]));
}
