namespace Twiplomacy.Application.Asking;

/// <summary>Why a question or an action is refused.</summary>
public enum RefusalKind
{
    /// <summary>What was asked is wrong in itself.</summary>
    Invalid,

    /// <summary>What it names is not there.</summary>
    NotFound,

    /// <summary>Who asks may not do it.</summary>
    NotAllowed,

    /// <summary>It does not go with what is there.</summary>
    Conflict,

    /// <summary>It is more than is taken.</summary>
    TooLarge,

    /// <summary>What was sent can't be read, or can't be worked out as it stands.</summary>
    Unreadable,

    /// <summary>Too much else is being done.</summary>
    Busy,
}
