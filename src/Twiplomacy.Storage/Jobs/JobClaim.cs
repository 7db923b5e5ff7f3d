namespace Twiplomacy.Storage.Jobs;

/// <summary>
/// The right of one run to write for its job. Every claim of a job carries a higher fencing token; writes with an older
/// one change nothing.
/// </summary>
public sealed record JobClaim(long JobId, long FencingToken);
