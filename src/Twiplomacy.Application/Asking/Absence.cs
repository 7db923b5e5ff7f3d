using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Asking;

/// <summary>Says that something is not there.</summary>
public static class Absence
{
    /// <param name="kind">What it would be, by its word in the catalogue: <c>edition</c> is <c>kinds.edition</c>.</param>
    /// <param name="didYouMean">The name that was probably meant.</param>
    /// <param name="field">The part of the question that names it.</param>
    public static Fault Of(string kind, string name, string? didYouMean, string field)
    {
        var term = new MessageValue.Term("kinds." + kind);
        var message = didYouMean is null ? AskingMessages.NotFound(term, name) : AskingMessages.NotFound(term, name, didYouMean);
        return new(message) { Field = field, DidYouMean = didYouMean };
    }
}
