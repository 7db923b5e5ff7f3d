using Twiplomacy.Server.Access;
using Twiplomacy.Server.Api.Accounts;
using Twiplomacy.Server.Api.Health;
using Twiplomacy.Server.Api.Jobs;
using Twiplomacy.Server.Api.Keys;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Api.OpenApi;
using Twiplomacy.Server.Api.Queries;
using Twiplomacy.Server.Api.Ties;

namespace Twiplomacy.Server.Api;

/// <summary>
/// Every route of the server, and nothing else. A route under <c>/api/v1</c> needs the scope <c>read</c> (which may be
/// open) unless it says more; <c>MapTable</c> adds the address that ends in <c>.csv</c>.
/// </summary>
public static class Routes
{
    public static void MapTwiplomacy(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", () => TypedResults.Redirect(DocumentationPage.Path)).ExcludeFromDescription();
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapHealth();

        var api = app.MapGroup("/api/v1").RequireScope(Scopes.Read).WithQueryContract().WithDocumentedProblems();
        api.MapAccounts();
        api.MapTies();
        api.MapKeys();
        api.MapJobs();
    }

    private static void MapAccounts(this IEndpointRouteBuilder api)
    {
        var accounts = api.MapGroup("").WithTags("Accounts");
        accounts.MapTable("/accounts", AccountEndpoints.ListAsync);
        accounts.MapGet("/accounts/{id}", AccountEndpoints.GetAsync);
        accounts.MapGet("/accounts/by-handle/{platform}/{handle}", AccountEndpoints.GetByHandleAsync);
        accounts.MapTable("/accounts/{id}/reach", AccountEndpoints.ReachAsync);
    }

    private static void MapTies(this IEndpointRouteBuilder api)
    {
        var ties = api.MapGroup("").WithTags("Ties");
        ties.MapTable("/accounts/{id}/ties", TieEndpoints.ListAsync);
        ties.MapTable("/accounts/{id}/worklist", TieEndpoints.WorklistAsync);
        ties.MapGet("/ties/{id}/{other}", TieEndpoints.GetAsync);
    }

    private static void MapHealth(this IEndpointRouteBuilder app)
    {
        var health = app.MapGroup("/health").WithTags("Health").DisableRateLimiting();
        health.MapGet("/live", HealthEndpoints.Live);
        health.MapGet("/ready", HealthEndpoints.ReadyAsync);
    }

    private static void MapKeys(this IEndpointRouteBuilder api)
    {
        var keys = api.MapGroup("").RequireScope(Scopes.Admin).WithTags("Keys");
        keys.MapTable("/keys", KeyEndpoints.ListAsync);
        keys.MapPost("/keys", KeyEndpoints.CreateAsync);
        keys.MapDelete("/keys/{prefix}", KeyEndpoints.RevokeAsync);
    }

    private static void MapJobs(this IEndpointRouteBuilder api)
    {
        var jobs = api.MapGroup("").WithTags("Jobs");
        jobs.MapTable("/jobs", JobEndpoints.ListAsync);
        jobs.MapGet("/jobs/{id:long}", JobEndpoints.GetAsync);
        jobs.MapTable("/jobs/{id:long}/log", JobEndpoints.ListLogAsync);
        jobs.MapPost("/jobs/{id:long}/cancel", JobEndpoints.CancelAsync).RequireScope(Scopes.Edit);
    }
}
