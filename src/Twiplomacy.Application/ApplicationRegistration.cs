using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Accounts;
using Twiplomacy.Application.Alerts;
using Twiplomacy.Application.Analysis;
using Twiplomacy.Application.Audit;
using Twiplomacy.Application.Bundles;
using Twiplomacy.Application.Chains;
using Twiplomacy.Application.Comparisons;
using Twiplomacy.Application.Countries;
using Twiplomacy.Application.Covariates;
using Twiplomacy.Application.Deliveries;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Erasure;
using Twiplomacy.Application.Events;
using Twiplomacy.Application.Explanations;
using Twiplomacy.Application.Groups;
using Twiplomacy.Application.Home;
using Twiplomacy.Application.Imports;
using Twiplomacy.Application.Jobs;
using Twiplomacy.Application.Keys;
using Twiplomacy.Application.ListedNames;
using Twiplomacy.Application.Mentions;
using Twiplomacy.Application.Networks;
using Twiplomacy.Application.Notes;
using Twiplomacy.Application.Panels;
using Twiplomacy.Application.PeerSets;
using Twiplomacy.Application.People;
using Twiplomacy.Application.Presence;
using Twiplomacy.Application.Qap;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Application.Reach;
using Twiplomacy.Application.Recipes;
using Twiplomacy.Application.Reports;
using Twiplomacy.Application.Search;
using Twiplomacy.Application.Sharing;
using Twiplomacy.Application.Structure;
using Twiplomacy.Application.Ties;
using Twiplomacy.Application.Worklists;

namespace Twiplomacy.Application;

/// <summary>Hands the questions and actions to the faces.</summary>
public static class ApplicationRegistration
{
    public static void AddApplication(this IServiceCollection services)
    {
        services.AddSingleton<AuditQuestions>();
        services.AddSingleton<EditionFinder>();
        services.AddSingleton<EditionShelves>();
        services.AddSingleton<EditionQuestions>();
        services.AddSingleton<HeldQuestions>();
        services.AddSingleton<PersonQuestions>();
        services.AddSingleton<PersonActions>();
        services.AddSingleton<KeyQuestions>();
        services.AddSingleton<KeyActions>();
        services.AddSingleton<PersonalFiles>();
        services.AddSingleton<ErasureActions>();
        services.AddSingleton<ExplanationQuestions>();
        services.AddSingleton<NamedAccounts>();
        services.AddSingleton<AccountQuestions>();
        services.AddSingleton<AccountEditionReading>();
        services.AddSingleton<AccountTimeReading>();
        services.AddSingleton<AccountViewQuestions>();
        services.AddSingleton<KeptEvidence>();
        services.AddSingleton<TieQuestions>();
        services.AddSingleton<GroupingFinder>();
        services.AddSingleton<GroupQuestions>();
        services.AddSingleton<ChainQuestions>();
        services.AddSingleton<StructureQuestions>();
        services.AddSingleton<ComparisonQuestions>();
        services.AddSingleton<ComparisonViewQuestions>();
        services.AddSingleton<CountryQuestions>();
        services.AddSingleton<CountryAuditQuestions>();
        services.AddSingleton<PresenceReading>();
        services.AddSingleton<PresenceBackground>();
        services.AddSingleton<PresenceQuestions>();
        services.AddSingleton<CountryReaches>();
        services.AddSingleton<ReachQuestions>();
        services.AddSingleton<ReachViewQuestions>();
        services.AddSingleton<EventQuestions>();
        services.AddSingleton<MentionQuestions>();
        services.AddSingleton<MentionOverviewQuestions>();
        services.AddSingleton<AnalysisQuestions>();
        services.AddSingleton<BundleQuestions>();
        services.AddSingleton<BundleProofQuestions>();
        services.AddSingleton<NetworkQuestions>();
        services.AddSingleton<RankedNetworkQuestions>();
        services.AddSingleton<AccountSearch>();
        services.AddSingleton<AccountNaming>();
        services.AddSingleton<SearchQuestions>();
        services.AddSingleton<HomeHistories>();
        services.AddSingleton<HomeQuestions>();
        services.AddSingleton<PanelFinder>();
        services.AddSingleton<PanelQuestions>();
        services.AddSingleton<KeptStudies>();
        services.AddSingleton<MemberFilters>();
        services.AddSingleton<ActorRankings>();
        services.AddSingleton<RecountedRankings>();
        services.AddSingleton<RankingQuestions>();
        services.AddSingleton<YearlyQuestions>();
        services.AddSingleton<EditionsBesideQuestions>();
        services.AddWork();
    }

    // What people do beside reading: files, jobs, sets of their own, tests, links, worklists.
    private static void AddWork(this IServiceCollection services)
    {
        services.AddSingleton<ImportQuestions>();
        services.AddSingleton<ImportActions>();
        services.AddSingleton<JobQuestions>();
        services.AddSingleton<JobActions>();
        services.AddSingleton<PeerSetQuestions>();
        services.AddSingleton<PeerSetActions>();
        services.AddSingleton<CovariateQuestions>();
        services.AddSingleton<CovariateActions>();
        services.AddSingleton<QapTermFinder>();
        services.AddSingleton<QapQuestions>();
        services.AddSingleton<QapActions>();
        services.AddSingleton<NameQuestions>();
        services.AddSingleton<NameActions>();
        services.AddSingleton<RecipeQuestions>();
        services.AddSingleton<RecipeActions>();
        services.AddReports();
        services.AddAlerts();
        services.AddSingleton<NoteChecks>();
        services.AddSingleton<NoteQuestions>();
        services.AddSingleton<NoteActions>();
        services.AddSingleton<NoteTableActions>();
        services.AddSingleton<GoalActions>();
        services.AddSingleton<ShareLinkQuestions>();
        services.AddSingleton<ShareLinkActions>();
        services.AddSingleton<WorklistReading>();
        services.AddSingleton<WorklistQuestions>();
        services.AddSingleton<WorklistActions>();
    }

    private static void AddReports(this IServiceCollection services)
    {
        services.AddSingleton<SubscriptionQuestions>();
        services.AddSingleton<SubscriptionViewQuestions>();
        services.AddSingleton<SubscriptionChecks>();
        services.AddSingleton<SubscriptionActions>();
        services.AddSingleton<ReportPeriods>();
        services.AddSingleton<ReportPreviewQuestions>();
        services.AddSingleton<ReportActions>();
        services.AddSingleton<Unsubscribing>();
        services.AddSingleton<DeliveryQuestions>();
        services.AddSingleton<DeliveryViewQuestions>();
        services.AddSingleton<DeliveryActions>();
    }

    private static void AddAlerts(this IServiceCollection services)
    {
        services.AddSingleton<AlertQuestions>();
        services.AddSingleton<AlertRunQuestions>();
        services.AddSingleton<AlertSubjects>();
        services.AddSingleton<AlertViewQuestions>();
        services.AddSingleton<AlertChecks>();
        services.AddSingleton<AlertActions>();
    }
}
