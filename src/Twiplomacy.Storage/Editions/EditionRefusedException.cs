using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Editions;

/// <summary>
/// An edition is something else than what was asked for under its name, or cannot be compared as asked. The message gives
/// both values.
/// </summary>
public sealed class EditionRefusedException(Message said) : SaidException(said);
