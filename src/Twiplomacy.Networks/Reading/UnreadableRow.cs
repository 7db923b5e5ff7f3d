using Twiplomacy.Core.Messages;

namespace Twiplomacy.Networks.Reading;

/// <summary>A row that was left out, and why.</summary>
/// <param name="Line">Line of the file, from 1.</param>
public sealed record UnreadableRow(long Line, Message Reason);
