using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Networks;

/// <summary>Nothing could be read from the files, or one of them broke off; each reason names its file.</summary>
public sealed class NetworkInputException(IReadOnlyList<Message> reasons, Exception? innerException = null)
    : SaidException(reasons is [var only] ? only : FileMessages.NothingRead(reasons), innerException)
{
    public IReadOnlyList<Message> Reasons { get; } = reasons;
}
