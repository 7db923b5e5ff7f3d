using Twiplomacy.Core.Messages;

namespace Twiplomacy.Jobs;

/// <summary>The job did not come to its end and is tried again after the usual pause.</summary>
public sealed class JobUnfinishedException(Message said) : SaidException(said);
