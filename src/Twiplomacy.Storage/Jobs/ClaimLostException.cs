using System.Globalization;

namespace Twiplomacy.Storage.Jobs;

/// <summary>
/// A run tried to write for a job that another worker has taken over, or that has ended. Nothing was written.
/// </summary>
public sealed class ClaimLostException(JobClaim claim)
    : Exception(JobMessages.ClaimLost(claim.JobId.ToString(CultureInfo.InvariantCulture)).ToString());
