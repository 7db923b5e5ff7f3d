using Twiplomacy.Core.Messages;

namespace Twiplomacy.Jobs.Runs;

/// <summary>The same work was queued again while it ran: another run follows at once.</summary>
internal sealed class JobAgainException() : SaidException(RunMessages.AskedAgainMeanwhile());
