using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Jobs.Runs;

/// <summary>An exception in words for people. The stack goes to the log, not here.</summary>
internal static class ErrorText
{
    internal static string Of(Exception error)
    {
        if (error is JobFailedException or JobUnfinishedException) return error.Message;
        var cause = error.GetBaseException();
        var text = $"{Name(error)}: {error.Message}";
        return ReferenceEquals(cause, error) || text.Contains(cause.Message, StringComparison.Ordinal)
            ? text
            : $"{text} ({Name(cause)}: {cause.Message})";
    }

    private static string Name(Exception error) => error.GetType().Name;
}
