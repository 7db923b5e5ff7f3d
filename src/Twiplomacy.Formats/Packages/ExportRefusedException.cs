using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Packages;

/// <summary>
/// An export is refused as a whole: it would cost more than <see cref="PackageLimits"/> allow, or its archive is hostile.
/// </summary>
public sealed class ExportRefusedException(Message said) : SaidException(said);
