using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Backups;

/// <summary>A backup cannot be written, read or restored. The message says why and what to do.</summary>
public sealed class BackupException(Message said, Exception? innerException = null) : SaidException(said, innerException);
