using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Application.Editions;

namespace Twiplomacy.Application.Explanations;

/// <summary>Why accounts moved.</summary>
public sealed class ExplanationQuestions(EditionFinder finder, RankExplanations explanations)
{
    public async Task<ExplanationAnswer> AskAsync(ExplanationQuery query, CancellationToken cancellationToken)
    {
        var revision = await finder.GetAsync(query.Edition, cancellationToken);
        await finder.RequireMeasureAsync(revision, RankExplanations.Measure, cancellationToken);
        var member = await finder.GetMemberAsync(revision, query.Account, cancellationToken);
        return ExplanationAnswer.Of(await explanations.ExplainAsync(revision, member, cancellationToken));
    }
}
