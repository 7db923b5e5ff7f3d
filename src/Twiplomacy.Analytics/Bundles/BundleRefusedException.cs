using Twiplomacy.Core.Messages;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>A bundle cannot be verified: what is missing or unreadable, said for the person who has it.</summary>
public sealed class BundleRefusedException(Message said, Exception? innerException = null) : SaidException(said, innerException);
