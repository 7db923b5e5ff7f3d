using Twiplomacy.Core.Messages;

namespace Twiplomacy.Jobs.Runs;

/// <summary>An exception in words for people. The stack goes to the log, not here.</summary>
internal static class ErrorText
{
    internal static Message Of(Exception error)
    {
        if (error is SaidException said) return said.Said;
        var cause = error.GetBaseException();
        var text = $"{Name(error)}: {error.Message}";
        return Message.Verbatim(ReferenceEquals(cause, error) || text.Contains(cause.Message, StringComparison.Ordinal)
            ? text
            : $"{text} ({Name(cause)}: {cause.Message})");
    }

    private static string Name(Exception error) => error.GetType().Name;
}
