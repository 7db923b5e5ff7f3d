using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Jobs;

/// <summary>The job has failed and trying again cannot help.</summary>
public sealed class JobFailedException(Message said, Exception? innerException = null) : SaidException(said, innerException);
