using Twiplomacy.Core.Messages;

namespace Twiplomacy.Storage.Covariates;

/// <summary>A row of a file of pairs that could not be read.</summary>
/// <param name="Row">The line of the file, from 1.</param>
/// <param name="Reason">A message as it is stored.</param>
/// <param name="Raw">As it stands there.</param>
public sealed record RejectedPair(long Row, string Reason, string Raw)
{
    public static RejectedPair Of(long row, Message reason, string raw) => new(row, MessageJson.Write(reason), raw);

    public Message Told() => MessageJson.Read(Reason);
}
