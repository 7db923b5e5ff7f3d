using Twiplomacy.Core.Messages;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Runs;

/// <summary>Somebody cancelled the job.</summary>
internal sealed class JobCancelledException() : SaidException(JobMessages.Cancelled());
