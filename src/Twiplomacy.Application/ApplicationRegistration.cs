using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Explanations;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Application.Recipes;

namespace Twiplomacy.Application;

/// <summary>Hands the questions and actions to the faces.</summary>
public static class ApplicationRegistration
{
    public static void AddApplication(this IServiceCollection services)
    {
        services.AddSingleton<EditionFinder>();
        services.AddSingleton<EditionQuestions>();
        services.AddSingleton<ExplanationQuestions>();
        services.AddSingleton<PanelFinder>();
        services.AddSingleton<PanelQuestions>();
        services.AddSingleton<KeptStudies>();
        services.AddSingleton<MemberFilters>();
        services.AddSingleton<ActorRankings>();
        services.AddSingleton<RecountedRankings>();
        services.AddSingleton<RankingQuestions>();
        services.AddSingleton<YearlyQuestions>();
        services.AddSingleton<RecipeQuestions>();
        services.AddSingleton<RecipeActions>();
    }
}
