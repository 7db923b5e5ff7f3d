using Twiplomacy.Server.Api.Problems;
using Twiplomacy.Server.Suggestions;

namespace Twiplomacy.Server.Api.Queries;

/// <summary>Holds a parameter to words that are known only at run time.</summary>
public static class KnownWord
{
    /// <summary>Refuses a value that is not among the known ones, with all of them and the nearest.</summary>
    public static void Require(string parameter, string value, IEnumerable<string> known)
    {
        var allowed = known.Order(StringComparer.Ordinal).ToList();
        if (allowed.Contains(value)) return;
        throw new ProblemException(ApiProblem.BadRequest(
            new ProblemFault($"'{parameter}' names '{value}', but known are: {(allowed.Count == 0 ? "none" : string.Join(", ", allowed))}.")
            {
                Parameter = parameter, Allowed = allowed, DidYouMean = DidYouMean.Nearest(value, allowed),
            }));
    }
}
