using Twiplomacy.Core.Messages;

namespace Twiplomacy.Ingest.Imports;

/// <summary>An import that cannot be taken at all.</summary>
public sealed class ImportRefusedException(Message said) : SaidException(said);
