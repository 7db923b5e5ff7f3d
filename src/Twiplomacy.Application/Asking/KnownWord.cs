using Twiplomacy.Core.Text;

namespace Twiplomacy.Application.Asking;

/// <summary>Holds fields to words that are known only once the data are looked at.</summary>
public static class KnownWord
{
    /// <summary>What is wrong with a value that is not among the known ones, with all of them and the nearest; null if it is.</summary>
    public static Fault? FaultOf(string field, string value, IEnumerable<string> known)
    {
        var allowed = known.Order(StringComparer.Ordinal).ToList();
        return allowed.Contains(value) ? null
            : new(AskingMessages.UnknownValue(field, value, allowed)) { Field = field, Allowed = allowed, DidYouMean = DidYouMean.Nearest(value, allowed) };
    }

    /// <summary>Refuses a value that is not among the known ones.</summary>
    public static void Require(string field, string value, IEnumerable<string> known)
    {
        if (FaultOf(field, value, known) is { } fault) throw RefusedException.Invalid(fault);
    }
}
