using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Jobs;

/// <summary>How a job ended.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Error">Why, if it failed.</param>
public sealed record JobEnd(JobStatus Status, Message? Error);
