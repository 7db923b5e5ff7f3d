using Twiplomacy.Application.Access;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Api.Accounts;
using Twiplomacy.Server.Api.Alerts;
using Twiplomacy.Server.Api.Analysis;
using Twiplomacy.Server.Api.Audit;
using Twiplomacy.Server.Api.Bundles;
using Twiplomacy.Server.Api.Chains;
using Twiplomacy.Server.Api.Comparisons;
using Twiplomacy.Server.Api.Countries;
using Twiplomacy.Server.Api.Covariates;
using Twiplomacy.Server.Api.Deliveries;
using Twiplomacy.Server.Api.Editions;
using Twiplomacy.Server.Api.Erasure;
using Twiplomacy.Server.Api.Events;
using Twiplomacy.Server.Api.Explanations;
using Twiplomacy.Server.Api.Groups;
using Twiplomacy.Server.Api.Health;
using Twiplomacy.Server.Api.Imports;
using Twiplomacy.Server.Api.Jobs;
using Twiplomacy.Server.Api.Keys;
using Twiplomacy.Server.Api.ListedNames;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Api.Measures;
using Twiplomacy.Server.Api.Mentions;
using Twiplomacy.Server.Api.Networks;
using Twiplomacy.Server.Api.Notes;
using Twiplomacy.Server.Api.OpenApi;
using Twiplomacy.Server.Api.Panels;
using Twiplomacy.Server.Api.PeerSets;
using Twiplomacy.Server.Api.Qap;
using Twiplomacy.Server.Api.Rankings;
using Twiplomacy.Server.Api.Reach;
using Twiplomacy.Server.Api.Recipes;
using Twiplomacy.Server.Api.Sharing;
using Twiplomacy.Server.Api.Structure;
using Twiplomacy.Server.Api.Subscriptions;
using Twiplomacy.Server.Api.Ties;
using Twiplomacy.Server.Api.Worklists;
using Twiplomacy.Server.Hosting.Hangfire;
using Twiplomacy.Server.Web;
using Twiplomacy.Server.Web.Caching;
using Twiplomacy.Server.Web.Queries;

namespace Twiplomacy.Server.Api;

/// <summary>
/// Every route of the server, and nothing else. A route under <c>/api/v1</c> needs the scope <c>read</c> (which may be
/// open) unless it says more; <c>AsTable</c> adds the address that ends in <c>.csv</c>.
/// </summary>
public static class Routes
{
    public static void MapTwiplomacy(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapHealth();
        app.MapUnsubscribe();
        app.MapDashboard();

        var api = app.WithForms().MapGroup("/api/v1").RequireScope(Scopes.Read).WithQueryContract().WithDocumentedProblems();
        api.MapAccounts();
        api.MapTies();
        api.MapKeys();
        api.MapJobs();
        api.MapPanels();
        api.MapEditions();
        api.MapMeasures();
        api.MapImports();
        api.MapNames();
        api.MapRecipes();
        api.MapEvents();
        api.MapMentions();
        api.MapAudiences();
        api.MapCountries();
        api.MapPeerSets();
        api.MapCovariates();
        api.MapReports();
    }

    private static void MapReports(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("").RequireScope(Scopes.Edit).WithTags("Reports");
        reports.MapGet("/subscriptions", SubscriptionEndpoints.ListAsync).AsTable();
        reports.MapPost("/subscriptions", SubscriptionEndpoints.CreateAsync).WithProblems(409, 415);
        reports.MapPost("/subscriptions/preview", SubscriptionEndpoints.PreviewDraftAsync).WithProblems(415, 422).WithMetadata(ContentPolicy.Mail);
        reports.MapGet("/subscriptions/{id:int}", SubscriptionEndpoints.GetAsync);
        reports.MapPatch("/subscriptions/{id:int}", SubscriptionEndpoints.ChangeAsync).WithProblems(409, 415);
        reports.MapDelete("/subscriptions/{id:int}", SubscriptionEndpoints.DeleteAsync);
        reports.MapPost("/subscriptions/{id:int}/test", SubscriptionEndpoints.TestAsync).WithProblems(415);
        reports.MapGet("/alerts", AlertEndpoints.ListAsync).AsTable();
        reports.MapPost("/alerts", AlertEndpoints.CreateAsync).WithProblems(409, 415);
        reports.MapGet("/alerts/{id:int}", AlertEndpoints.GetAsync);
        reports.MapPatch("/alerts/{id:int}", AlertEndpoints.ChangeAsync).WithProblems(409, 415);
        reports.MapDelete("/alerts/{id:int}", AlertEndpoints.DeleteAsync);
        reports.MapGet("/alerts/{id:int}/items", AlertEndpoints.ListItemsAsync).AsTable();
        reports.MapGet("/alerts/{id:int}/dry-run", AlertEndpoints.DryRunAsync);
        reports.MapGet("/deliveries", DeliveryEndpoints.ListAsync).AsTable();
        reports.MapPost("/deliveries/{id:long}/resend", DeliveryEndpoints.ResendAsync).WithProblems(409);
        api.MapGet("/notes", NoteEndpoints.ListAsync).AsTable().WithTags("Notes");
        api.MapGet("/goals", NoteEndpoints.ListGoalsAsync).AsTable().WithTags("Notes");
        var notes = api.MapGroup("").RequireScope(Scopes.Edit).WithTags("Notes");
        notes.MapPost("/notes", NoteEndpoints.WriteAsync).WithProblems(415);
        notes.MapPost("/notes/table", NoteEndpoints.TakeTableAsync).WithMetadata(new TakesFile()).WithProblems(413);
        notes.MapPatch("/notes/{id:int}", NoteEndpoints.ChangeAsync).WithProblems(409, 415);
        notes.MapDelete("/notes/{id:int}", NoteEndpoints.RemoveAsync);
        notes.MapPost("/goals", NoteEndpoints.SetAsync).WithProblems(415);
        notes.MapPatch("/goals/{id:int}", NoteEndpoints.ChangeGoalAsync).WithProblems(409, 415);
        notes.MapDelete("/goals/{id:int}", NoteEndpoints.RemoveGoalAsync);
        var shares = api.MapGroup("").RequireScope(Scopes.Edit).WithTags("Share links");
        shares.MapGet("/shares", ShareEndpoints.ListAsync).AsTable();
        shares.MapPost("/shares", ShareEndpoints.CreateAsync).WithProblems(415);
        shares.MapDelete("/shares/{id:int}", ShareEndpoints.RevokeAsync);
        // It shows figures and no addresses, so that whoever may read may look at it in a browser.
        api.MapGet("/subscriptions/{id:int}/preview", SubscriptionEndpoints.PreviewAsync).WithTags("Reports").WithMetadata(ContentPolicy.Mail);
    }

    private static void MapUnsubscribe(this IEndpointRouteBuilder app)
    {
        var links = app.MapGroup("/unsubscribe").WithTags("Reports").WithDocumentedProblems()
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), ["text/html"]));
        links.MapGet("/{token}", UnsubscribeEndpoints.ShowAsync);
        links.MapPost("/{token}", UnsubscribeEndpoints.ActAsync);
    }

    private static void MapAccounts(this IEndpointRouteBuilder api)
    {
        var accounts = api.MapGroup("").WithTags("Accounts");
        accounts.MapGet("/accounts", AccountEndpoints.ListAsync).AsTable();
        accounts.MapGet("/accounts/{id}", AccountEndpoints.GetAsync);
        accounts.MapGet("/accounts/by-handle/{platform}/{handle}", AccountEndpoints.GetByHandleAsync);
        accounts.MapGet("/accounts/{id}/reach", ReachEndpoints.OfAccountAsync).AsTable();
    }

    private static void MapTies(this IEndpointRouteBuilder api)
    {
        var ties = api.MapGroup("").WithTags("Ties");
        ties.MapGet("/accounts/{id}/ties", TieEndpoints.ListAsync).AsTable();
        ties.MapGet("/ties/{id}/{other}", TieEndpoints.GetAsync);
        var worklists = api.MapGroup("/accounts/{id}/worklist").WithTags("Worklists");
        api.MapGet("/accounts/{id}/worklist", WorklistEndpoints.ListAsync).AsTable().WithTags("Worklists");
        worklists.MapGet("/plan", WorklistEndpoints.PlanAsync);
        worklists.MapGet("/{peer}", WorklistEndpoints.GetAsync).RequireScope(Scopes.Edit);
        worklists.MapPatch("/{peer}", WorklistEndpoints.MarkAsync).RequireScope(Scopes.Edit).WithProblems(409, 415);
        worklists.MapPost("/{peer}/undo", WorklistEndpoints.UndoAsync).RequireScope(Scopes.Edit).WithProblems(409, 415);
    }

    private static void MapHealth(this IEndpointRouteBuilder app)
    {
        var health = app.MapGroup("/health").WithTags("Health").DisableRateLimiting();
        health.MapGet("/live", HealthEndpoints.LiveAsync).WithProblems(503);
        health.MapGet("/ready", HealthEndpoints.ReadyAsync).WithProblems(503);
    }

    private static void MapKeys(this IEndpointRouteBuilder api)
    {
        var keys = api.MapGroup("").RequireScope(Scopes.Admin).WithTags("Keys");
        keys.MapGet("/keys", KeyEndpoints.ListAsync).AsTable();
        keys.MapPost("/keys", KeyEndpoints.CreateAsync).WithProblems(415);
        keys.MapDelete("/keys/{prefix}", KeyEndpoints.RevokeAsync);
        var personal = api.MapGroup("").RequireScope(Scopes.Admin).WithTags("Personal data");
        personal.MapGet("/held", ErasureEndpoints.HeldAsync);
        personal.MapGet("/accounts/{id}/held", ErasureEndpoints.HeldOfAccountAsync);
        personal.MapPost("/erasures", ErasureEndpoints.EraseAsync).WithProblems(409, 415);
        api.MapGet("/audit", AuditEndpoints.ListAsync).AsTable().RequireScope(Scopes.Admin).WithTags("Audit");
    }

    private static void MapJobs(this IEndpointRouteBuilder api)
    {
        var jobs = api.MapGroup("").WithTags("Jobs");
        jobs.MapGet("/jobs", JobEndpoints.ListAsync).AsTable();
        jobs.MapGet("/jobs/{id:long}", JobEndpoints.GetAsync);
        jobs.MapGet("/jobs/{id:long}/log", JobEndpoints.ListLogAsync).AsTable();
        jobs.MapPost("/jobs/{id:long}/cancel", JobEndpoints.CancelAsync).RequireScope(Scopes.Edit);
        jobs.MapPost("/jobs/{id:long}/retry", JobEndpoints.RetryAsync).RequireScope(Scopes.Edit).WithProblems(409);
    }

    private static void MapImports(this IEndpointRouteBuilder api)
    {
        var imports = api.MapGroup("").WithTags("Imports");
        imports.MapGet("/imports", ImportEndpoints.ListAsync).AsTable();
        imports.MapGet("/imports/{id:int}", ImportEndpoints.GetAsync);
        imports.MapGet("/imports/{id:int}/rejected", ImportEndpoints.ListRejectedAsync).WithProblems(406);
        imports.MapGet("/imports/{id:int}/rejected.csv", ImportEndpoints.DownloadRejectedAsync).WithMetadata(new StreamedAnswer());
        imports.MapPost("/imports", ImportEndpoints.SubmitAsync).RequireScope(Scopes.Import).WithMetadata(new TakesFile()).WithProblems(413, 422);
        imports.MapPost("/imports/preview", ImportEndpoints.PreviewAsync).RequireScope(Scopes.Import).WithMetadata(new TakesFile()).WithProblems(413);
        imports.MapPost("/imports/{id:int}/reread", RereadingEndpoints.RereadAsync).RequireScope(Scopes.Import).WithProblems(409);
        imports.MapPost("/imports/{id:int}/mend", RereadingEndpoints.MendAsync).RequireScope(Scopes.Import).WithMetadata(new TakesFile())
            .WithProblems(409, 413);
        imports.MapPost("/imports/{id:int}/undo", ImportEndpoints.UndoAsync).RequireScope(Scopes.Import).WithProblems(409);
    }

    // Most are names of strangers: only who may import sees them.
    private static void MapNames(this IEndpointRouteBuilder api)
    {
        var names = api.MapGroup("").RequireScope(Scopes.Import).WithTags("Imports");
        names.MapGet("/imports/{id:int}/names", NameEndpoints.ListAsync).AsTable();
        names.MapPatch("/imports/{id:int}/names/{number:int}", NameEndpoints.MatchAsync).WithProblems(415);
        names.MapDelete("/imports/{id:int}/names/{number:int}", NameEndpoints.ClearAsync);
    }

    private static void MapRecipes(this IEndpointRouteBuilder api)
    {
        var recipes = api.MapGroup("").WithTags("Imports");
        recipes.MapGet("/recipes", RecipeEndpoints.ListAsync).AsTable();
        recipes.MapGet("/recipes/{id}", RecipeEndpoints.GetAsync);
        recipes.MapPost("/recipes", RecipeEndpoints.KeepAsync).RequireScope(Scopes.Import).WithProblems(415);
        recipes.MapDelete("/recipes/{id}", RecipeEndpoints.RemoveAsync).RequireScope(Scopes.Import).WithProblems(409);
    }

    private static void MapEvents(this IEndpointRouteBuilder api)
    {
        var events = api.MapGroup("").WithTags("Events");
        events.MapGet("/events", EventEndpoints.ListAsync).AsTable();
        events.MapGet("/events.atom", EventEndpoints.FeedAsync);
    }

    private static void MapAudiences(this IEndpointRouteBuilder api)
    {
        var audiences = api.MapGroup("").WithTags("Audiences");
        audiences.MapGet("/accounts/{id}/audience", ReachEndpoints.HistoryAsync).AsTable();
        audiences.MapGet("/accounts/{id}/audience/overlap", ReachEndpoints.OverlapAsync).AsTable();
        audiences.MapGet("/reach", ReachEndpoints.ReachAsync);
    }

    private static void MapCountries(this IEndpointRouteBuilder api) =>
        api.MapGet("/countries/{code}/audit", CountryEndpoints.AuditAsync).AsTable().WithTags("Countries");

    private static void MapPeerSets(this IEndpointRouteBuilder api)
    {
        var sets = api.MapGroup("").WithTags("Peer sets");
        sets.MapGet("/peer-sets", PeerSetEndpoints.ListAsync).AsTable();
        sets.MapGet("/peer-sets/{slug}/standing", PeerSetEndpoints.StandingAsync);
        sets.MapPost("/peer-sets", PeerSetEndpoints.CreateAsync).RequireScope(Scopes.Edit).WithProblems(409, 415);
        sets.MapPatch("/peer-sets/{slug}", PeerSetEndpoints.ChangeAsync).RequireScope(Scopes.Edit).WithProblems(409, 415);
        sets.MapDelete("/peer-sets/{slug}", PeerSetEndpoints.RemoveAsync).RequireScope(Scopes.Edit).WithProblems(409);
    }

    private static void MapCovariates(this IEndpointRouteBuilder api)
    {
        var covariates = api.MapGroup("").WithTags("Covariates");
        covariates.MapGet("/covariates", CovariateEndpoints.ListAsync).AsTable();
        covariates.MapGet("/covariates/{name}", CovariateEndpoints.GetAsync);
        covariates.MapPost("/covariates", CovariateEndpoints.UploadAsync).RequireScope(Scopes.Import).WithMetadata(new TakesFile()).WithProblems(413);
        covariates.MapGet("/editions/{slug}/qap", QapEndpoints.ListAsync).AsTable();
        covariates.MapGet("/editions/{slug}/qap/{id:int}", QapEndpoints.GetAsync);
        covariates.MapPost("/editions/{slug}/qap", QapEndpoints.AskAsync).RequireScope(Scopes.Edit).WithProblems(415);
    }

    private static void MapMentions(this IEndpointRouteBuilder api)
    {
        var mentions = api.MapGroup("").WithTags("Mentions");
        mentions.MapGet("/mentions", MentionEndpoints.ListAsync).AsTable();
        mentions.MapGet("/hashtags", MentionEndpoints.ListHashtagsAsync).AsTable();
        mentions.MapGet("/hashtags/history", MentionEndpoints.ListHashtagMonthsAsync).AsTable();
        mentions.MapGet("/languages", MentionEndpoints.ListLanguagesAsync).AsTable();
    }

    private static void MapPanels(this IEndpointRouteBuilder api)
    {
        var panels = api.MapGroup("").WithTags("Panels");
        panels.MapGet("/panels", PanelEndpoints.ListAsync).AsTable();
        panels.MapGet("/panels/{slug}", PanelEndpoints.GetAsync);
        panels.MapGet("/panels/{slug}/rankings/{measure}", RankingEndpoints.OfPanelAsync).AsRanking();
        panels.MapGet("/panels/{slug}/analysis.csv", AnalysisEndpoints.TableOfPanelAsync);
        panels.MapGet("/panels/{slug}/analysis.zip", AnalysisEndpoints.FolderOfPanelAsync);
        panels.MapGet("/panels/{slug}/graph.gexf", NetworkEndpoints.OfPanelAsync);
    }

    private static void MapEditions(this IEndpointRouteBuilder api)
    {
        var editions = api.MapGroup("").WithTags("Editions");
        editions.MapGet("/editions", EditionEndpoints.ListAsync).AsTable();
        editions.MapGet("/editions/{slug}", EditionEndpoints.GetAsync);
        editions.MapGet("/editions/{slug}/rankings/{measure}", RankingEndpoints.OfEditionAsync).AsRanking().WithMetadata(new KeepsAnswers());
        editions.MapGet("/editions/{slug}/compare", ComparisonEndpoints.OfEditionAsync).AsTable();
        editions.MapGet("/editions/{slug}/graph", NetworkEndpoints.OfEditionAsync).AsNetwork();
        editions.MapGet("/editions/{slug}/revisions", EditionEndpoints.ListRevisionsAsync).AsTable();
        editions.MapGet("/editions/{slug}/revisions/{number:int}", EditionEndpoints.GetRevisionAsync);
        editions.MapGet("/editions/{slug}/revisions/{number:int}/rankings/{measure}", RankingEndpoints.OfRevisionAsync).AsRanking()
            .WithMetadata(new KeepsAnswers());
        editions.MapGet("/editions/{slug}/revisions/{number:int}/compare", ComparisonEndpoints.OfRevisionAsync).AsTable();
        editions.MapGet("/editions/{slug}/revisions/{number:int}/graph", NetworkEndpoints.OfRevisionAsync).AsNetwork();
        editions.MapGet("/editions/{slug}/analysis.csv", AnalysisEndpoints.TableOfEditionAsync);
        editions.MapGet("/editions/{slug}/analysis.zip", AnalysisEndpoints.FolderOfEditionAsync);
        editions.MapGet("/editions/{slug}/bundle", BundleEndpoints.OfEditionAsync);
        editions.MapGet("/editions/{slug}/revisions/{number:int}/bundle", BundleEndpoints.OfRevisionAsync);
        editions.MapGet("/editions/{slug}/revisions/{number:int}/difference", EditionEndpoints.ListDifferenceAsync).AsTable();
        editions.MapGet("/editions/{slug}/explanations/{account}", ExplanationEndpoints.OfEditionAsync);
        editions.MapGet("/editions/{slug}/revisions/{number:int}/explanations/{account}", ExplanationEndpoints.OfRevisionAsync);
        editions.MapGet("/editions/{slug}/matrix", GroupEndpoints.OfEditionAsync).AsTable();
        editions.MapGet("/editions/{slug}/revisions/{number:int}/matrix", GroupEndpoints.OfRevisionAsync).AsTable();
        editions.MapGet("/editions/{slug}/structure", StructureEndpoints.OfEditionAsync).AsTable();
        editions.MapGet("/editions/{slug}/revisions/{number:int}/structure", StructureEndpoints.OfRevisionAsync).AsTable();
        editions.MapGet("/editions/{slug}/structure/accounts", StructureEndpoints.AccountsOfEditionAsync).AsTable();
        editions.MapGet("/editions/{slug}/revisions/{number:int}/structure/accounts", StructureEndpoints.AccountsOfRevisionAsync).AsTable();
        editions.MapGet("/editions/{slug}/chain", ChainEndpoints.OfEditionAsync);
        editions.MapGet("/editions/{slug}/revisions/{number:int}/chain", ChainEndpoints.OfRevisionAsync);
        editions.MapGet("/rankings/{measure}", YearlyEndpoints.ListAsync).AsTable();
    }

    private static void MapMeasures(this IEndpointRouteBuilder api)
    {
        var measures = api.MapGroup("").WithTags("Measures");
        measures.MapGet("/measures", MeasureEndpoints.List).AsTable();
        measures.MapGet("/measures/{id}", MeasureEndpoints.Get);
    }
}
