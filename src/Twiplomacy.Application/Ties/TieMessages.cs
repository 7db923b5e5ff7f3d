using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Ties;

/// <summary>What is said where a tie can't be had.</summary>
public static class TieMessages
{
    public static Message ToItself() => new("errors.ties.self");
}
