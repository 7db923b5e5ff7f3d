using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Server.Problems;

/// <summary>What a refusal is over HTTP.</summary>
public static class RefusalStatus
{
    public static int Status(this Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return refusal.Kind switch
        {
            RefusalKind.NotFound => StatusCodes.Status404NotFound,
            RefusalKind.NotAllowed => StatusCodes.Status403Forbidden,
            RefusalKind.Conflict => StatusCodes.Status409Conflict,
            RefusalKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
            RefusalKind.Unreadable => StatusCodes.Status422UnprocessableEntity,
            RefusalKind.Busy => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        };
    }

    /// <summary>What it comes to, in a few words.</summary>
    public static Message Heading(this Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return refusal.Title ?? AskingMessages.Wrong();
    }
}
