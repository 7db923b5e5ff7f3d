using Twiplomacy.Application.Explanations;
using Twiplomacy.Server.Web;

namespace Twiplomacy.Server.Api.Explanations;

/// <summary>Why accounts moved.</summary>
public static class ExplanationEndpoints
{
    /// <summary>
    /// Explains why an account moved since the edition before: the mutual ties gained and lost, each by its own doing, the
    /// other's, a change of the panel, a rename, an account gone or better evidence; as data and in one sentence.
    /// </summary>
    // Not immutable, even of a sealed revision: which accounts are one may come to light later.
    public static Task<ExplanationAnswer> OfEditionAsync(Asked<ExplanationQuery> asked, ExplanationQuestions explanations, CancellationToken cancellationToken) =>
        explanations.AskAsync(asked.Query, cancellationToken);

    /// <summary>Explains why an account moved between the edition before and one revision of an edition.</summary>
    public static Task<ExplanationAnswer> OfRevisionAsync(Asked<ExplanationQuery> asked, ExplanationQuestions explanations, CancellationToken cancellationToken) =>
        explanations.AskAsync(asked.Query, cancellationToken);
}
