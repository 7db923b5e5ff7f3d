using Twiplomacy.Core.Messages;

namespace Twiplomacy.Reports.Alerts;

/// <summary>What came of looking for the alerts of a panel.</summary>
/// <param name="WaitsUntil">When the first cool-down ends that items wait for; null: none wait.</param>
/// <param name="Remarks">For the job's log.</param>
public sealed record AlertRun(int Found, int Digests, DateTimeOffset? WaitsUntil, IReadOnlyList<Message> Remarks);
