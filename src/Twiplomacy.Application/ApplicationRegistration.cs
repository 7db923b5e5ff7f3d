using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Audit;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Erasure;
using Twiplomacy.Application.Explanations;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Rankings;

namespace Twiplomacy.Application;

/// <summary>Hands the questions and actions to the faces.</summary>
public static class ApplicationRegistration
{
    public static void AddApplication(this IServiceCollection services)
    {
        services.AddSingleton<AuditQuestions>();
        services.AddSingleton<EditionFinder>();
        services.AddSingleton<EditionQuestions>();
        services.AddSingleton<HeldQuestions>();
        services.AddSingleton<PersonalFiles>();
        services.AddSingleton<ErasureActions>();
        services.AddSingleton<ExplanationQuestions>();
        services.AddSingleton<PanelFinder>();
        services.AddSingleton<PanelQuestions>();
        services.AddSingleton<KeptStudies>();
        services.AddSingleton<MemberFilters>();
        services.AddSingleton<ActorRankings>();
        services.AddSingleton<RecountedRankings>();
        services.AddSingleton<RankingQuestions>();
        services.AddSingleton<YearlyQuestions>();
    }
}
