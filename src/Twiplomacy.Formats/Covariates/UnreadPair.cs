using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Covariates;

/// <summary>A row of a file of pairs that cannot be read.</summary>
public sealed record UnreadPair(long Row, Message Reason, string Raw);
