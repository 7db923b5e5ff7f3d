using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Covariates;

/// <summary>A file of pairs lacks a column, or is too long.</summary>
public sealed class PairFileException(Message said) : SaidException(said);
