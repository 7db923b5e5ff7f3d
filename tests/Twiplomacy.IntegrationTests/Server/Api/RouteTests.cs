using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Application.Access;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Web.MadeUp;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Api;

/// <summary>The manifest of routes: a change of the surface of API or pages is a change of this list.</summary>
public sealed class RouteTests(DefaultServer standing) : ServerTest(standing)
{
    private const string Manifest = """
        GET / read
        GET /accounts read
        GET /accounts/{id} read
        GET /accounts/{id}/audience read
        GET /accounts/{id}/slides read
        GET /accounts/{id}/ties/{other} read
        GET /accounts/{id}/worklist read
        POST /accounts/{id}/worklist read+edit
        GET /alerts read+edit
        GET /alerts/new read+edit
        POST /alerts/new read+edit
        GET /alerts/{id:int} read+edit
        GET /alerts/{id:int}/edit read+edit
        POST /alerts/{id:int}/edit read+edit
        POST /alerts/{id:int}/switch read+edit
        POST /alerts/{id:int}/delete read+edit
        GET /assets/{file} -
        GET /changes read
        GET /compare read
        GET /compare/{slug} read
        GET /compare/{slug}/slides read
        GET /countries read
        GET /countries/{code} read
        GET /countries/{code}/audit read
        GET /countries/{code}/audit/download.csv read
        GET /editions read
        GET /editions/{slug} read
        GET /editions/{slug}/cite/{form} read
        GET /editions/{slug}/difference read
        GET /editions/{slug}/difference/{other} read
        GET /editions/{slug}/revisions/{number:int}/difference read
        GET /editions/{slug}/structure read
        GET /editions/{slug}/posts read
        GET /editions/{slug}/mentions read
        GET /editions/{slug}/qap read
        POST /editions/{slug}/qap read+edit
        GET /editions/{slug}/qap/{id:int} read
        GET /covariates read
        POST /covariates read+import
        GET /first-run -
        POST /first-run -
        GET /groups read
        GET /groups/{slug} read
        GET /groups/{slug}/choice read
        GET /imports read
        GET /imports/recipes read
        POST /imports/recipes read+import
        POST /imports/recipes/{id}/drop read+import
        GET /imports/{id:int} read
        GET /imports/{id:int}/names read+import
        POST /imports/{id:int}/names read+import
        POST /imports/{id:int}/undo read+import
        GET /imports/new read+import
        POST /imports/new read+import
        GET /imports/prepared/{id:int} read+import
        POST /imports/prepared/{id:int}/declare read+import
        POST /imports/prepared/{id:int}/confirm read+import
        POST /imports/prepared/{id:int}/drop read+import
        GET /jobs read
        GET /jobs/{id:long} read
        POST /jobs/{id:long}/cancel read+edit
        POST /jobs/{id:long}/retry read+edit
        GET /measures read
        GET /measures/{id} read
        GET /networks read
        GET /networks/{slug} read
        GET /networks/{slug}/picture.svg read
        GET /networks/{slug}/picture.json read
        GET /panels/{slug} read
        GET /panels/{slug}/{measure} read
        GET /panels/{slug}/network read
        GET /panels/{slug}/years read
        GET /panels/{slug}/{measure}/years read
        GET /panels/{slug}/{measure}/years/download.csv read
        GET /panels/{slug}/{measure}/download.csv read
        GET /panels/{slug}/{measure}/download.gexf read
        GET /panels/{slug}/{measure}/download.xlsx read
        GET /notes read+edit
        POST /notes read+edit
        POST /notes/table read+edit
        POST /notes/{id:int}/edit read+edit
        POST /notes/{id:int}/delete read+edit
        POST /goals read+edit
        POST /goals/{id:int}/edit read+edit
        POST /goals/{id:int}/delete read+edit
        GET /s/{token} -
        GET /shares read+edit
        POST /shares read+edit
        POST /shares/{id:int}/revoke read+edit
        GET /peer-sets read
        POST /peer-sets read+edit
        POST /peer-sets/{slug}/edit read+edit
        POST /peer-sets/{slug}/remove read+edit
        GET /password -
        POST /password -
        GET /sessions -
        POST /sessions/{id:guid}/end -
        GET /preferences -
        GET /presence read
        GET /presence/{slug} read
        GET /rankings read
        GET /rankings/{slug} read
        GET /rankings/{slug}/{measure} read
        GET /rankings/{slug}/{measure}/download.csv read
        GET /rankings/{slug}/{measure}/download.gexf read
        GET /rankings/{slug}/{measure}/download.xlsx read
        GET /reach read
        GET /reports read
        GET /reports/{id:int} read
        GET /reports/{id:int}/mail.html read
        GET /reports/{id:int}/mail.txt read
        GET /reports/new read+edit
        POST /reports/new read+edit
        POST /reports/preview read+edit
        GET /reports/{id:int}/edit read+edit
        POST /reports/{id:int}/edit read+edit
        POST /reports/{id:int}/pause read+edit
        POST /reports/{id:int}/delete read+edit
        POST /reports/{id:int}/test read+edit
        GET /reports/deliveries read+edit
        POST /reports/deliveries/resend read+edit
        POST /reports/deliveries/{id:long}/resend read+edit
        GET /search read
        GET /search/suggestions read
        GET /settings admin
        GET /settings/audit read+admin
        GET /settings/personal-data admin
        POST /settings/personal-data/held admin
        POST /settings/personal-data/erase admin
        POST /settings/people admin
        POST /settings/people/{id:int} admin
        POST /settings/keys admin
        POST /settings/keys/{prefix}/revoke admin
        POST /settings/editions admin
        POST /settings/editions/{slug}/seal admin
        GET /sign-in -
        GET /sign-in/openid -
        POST /sign-in -
        GET /sign-out -
        POST /sign-out -
        GET /api/v1/accounts read
        GET /api/v1/accounts.csv read
        GET /api/v1/accounts/{id} read
        GET /api/v1/accounts/by-handle/{platform}/{handle} read
        GET /api/v1/accounts/{id}/audience read
        GET /api/v1/accounts/{id}/audience.csv read
        GET /api/v1/accounts/{id}/audience/overlap read
        GET /api/v1/accounts/{id}/audience/overlap.csv read
        GET /api/v1/accounts/{id}/reach read
        GET /api/v1/accounts/{id}/reach.csv read
        GET /api/v1/accounts/{id}/ties read
        GET /api/v1/accounts/{id}/ties.csv read
        GET /api/v1/ties/{id}/{other} read
        GET /api/v1/accounts/{id}/worklist read
        GET /api/v1/accounts/{id}/worklist.csv read
        GET /api/v1/accounts/{id}/worklist/plan read
        GET /api/v1/accounts/{id}/worklist/{peer} read+edit
        PATCH /api/v1/accounts/{id}/worklist/{peer} read+edit
        POST /api/v1/accounts/{id}/worklist/{peer}/undo read+edit
        GET /api/v1/covariates read
        GET /api/v1/covariates.csv read
        GET /api/v1/covariates/{name} read
        POST /api/v1/covariates read+import
        GET /api/v1/editions/{slug}/qap read
        GET /api/v1/editions/{slug}/qap.csv read
        GET /api/v1/editions/{slug}/qap/{id:int} read
        POST /api/v1/editions/{slug}/qap read+edit
        GET /api/v1/peer-sets read
        GET /api/v1/peer-sets.csv read
        POST /api/v1/peer-sets read+edit
        PATCH /api/v1/peer-sets/{slug} read+edit
        DELETE /api/v1/peer-sets/{slug} read+edit
        GET /api/v1/peer-sets/{slug}/standing read
        GET /api/v1/countries/{code}/audit read
        GET /api/v1/countries/{code}/audit.csv read
        GET /api/v1/editions read
        GET /api/v1/editions.csv read
        GET /api/v1/editions/{slug} read
        GET /api/v1/editions/{slug}/analysis.csv read
        GET /api/v1/editions/{slug}/analysis.zip read
        GET /api/v1/editions/{slug}/bundle read
        GET /api/v1/editions/{slug}/explanations/{account} read
        GET /api/v1/editions/{slug}/matrix read
        GET /api/v1/editions/{slug}/matrix.csv read
        GET /api/v1/editions/{slug}/revisions/{number:int}/explanations/{account} read
        GET /api/v1/editions/{slug}/revisions/{number:int}/matrix read
        GET /api/v1/editions/{slug}/revisions/{number:int}/matrix.csv read
        GET /api/v1/editions/{slug}/revisions/{number:int}/bundle read
        GET /api/v1/editions/{slug}/revisions/{number:int}/difference read
        GET /api/v1/editions/{slug}/revisions/{number:int}/difference.csv read
        GET /api/v1/editions/{slug}/structure read
        GET /api/v1/editions/{slug}/structure.csv read
        GET /api/v1/editions/{slug}/structure/accounts read
        GET /api/v1/editions/{slug}/structure/accounts.csv read
        GET /api/v1/editions/{slug}/revisions/{number:int}/structure read
        GET /api/v1/editions/{slug}/revisions/{number:int}/structure.csv read
        GET /api/v1/editions/{slug}/revisions/{number:int}/structure/accounts read
        GET /api/v1/editions/{slug}/revisions/{number:int}/structure/accounts.csv read
        GET /api/v1/editions/{slug}/chain read
        GET /api/v1/editions/{slug}/compare read
        GET /api/v1/editions/{slug}/compare.csv read
        GET /api/v1/editions/{slug}/graph read
        GET /api/v1/editions/{slug}/graph.csv read
        GET /api/v1/editions/{slug}/graph.gexf read
        GET /api/v1/editions/{slug}/graph.graphml read
        GET /api/v1/editions/{slug}/graph.net read
        GET /api/v1/editions/{slug}/graph.nodes.csv read
        GET /api/v1/editions/{slug}/graph.gephi-edges.csv read
        GET /api/v1/editions/{slug}/graph.gephi-nodes.csv read
        GET /api/v1/editions/{slug}/rankings/{measure} read
        GET /api/v1/editions/{slug}/rankings/{measure}.csv read
        GET /api/v1/editions/{slug}/rankings/{measure}.jsonstat read
        GET /api/v1/editions/{slug}/rankings/{measure}.sdmx read
        GET /api/v1/editions/{slug}/revisions read
        GET /api/v1/editions/{slug}/revisions.csv read
        GET /api/v1/editions/{slug}/revisions/{number:int} read
        GET /api/v1/editions/{slug}/revisions/{number:int}/chain read
        GET /api/v1/editions/{slug}/revisions/{number:int}/compare read
        GET /api/v1/editions/{slug}/revisions/{number:int}/compare.csv read
        GET /api/v1/editions/{slug}/revisions/{number:int}/graph read
        GET /api/v1/editions/{slug}/revisions/{number:int}/graph.csv read
        GET /api/v1/editions/{slug}/revisions/{number:int}/graph.gexf read
        GET /api/v1/editions/{slug}/revisions/{number:int}/graph.graphml read
        GET /api/v1/editions/{slug}/revisions/{number:int}/graph.net read
        GET /api/v1/editions/{slug}/revisions/{number:int}/graph.nodes.csv read
        GET /api/v1/editions/{slug}/revisions/{number:int}/graph.gephi-edges.csv read
        GET /api/v1/editions/{slug}/revisions/{number:int}/graph.gephi-nodes.csv read
        GET /api/v1/editions/{slug}/revisions/{number:int}/rankings/{measure} read
        GET /api/v1/editions/{slug}/revisions/{number:int}/rankings/{measure}.csv read
        GET /api/v1/editions/{slug}/revisions/{number:int}/rankings/{measure}.jsonstat read
        GET /api/v1/editions/{slug}/revisions/{number:int}/rankings/{measure}.sdmx read
        GET /api/v1/events read
        GET /api/v1/events.csv read
        GET /api/v1/events.atom read
        GET /api/v1/imports read
        GET /api/v1/imports.csv read
        POST /api/v1/imports read+import
        POST /api/v1/imports/preview read+import
        GET /api/v1/imports/{id:int} read
        GET /api/v1/imports/{id:int}/names read+import
        GET /api/v1/imports/{id:int}/names.csv read+import
        PATCH /api/v1/imports/{id:int}/names/{number:int} read+import
        DELETE /api/v1/imports/{id:int}/names/{number:int} read+import
        GET /api/v1/imports/{id:int}/rejected read
        GET /api/v1/imports/{id:int}/rejected.csv read
        POST /api/v1/imports/{id:int}/mend read+import
        POST /api/v1/imports/{id:int}/reread read+import
        POST /api/v1/imports/{id:int}/undo read+import
        GET /api/v1/recipes read
        GET /api/v1/recipes.csv read
        GET /api/v1/recipes/{id} read
        POST /api/v1/recipes read+import
        DELETE /api/v1/recipes/{id} read+import
        GET /api/v1/jobs read
        GET /api/v1/jobs.csv read
        GET /api/v1/jobs/{id:long} read
        GET /api/v1/jobs/{id:long}/log read
        GET /api/v1/jobs/{id:long}/log.csv read
        POST /api/v1/jobs/{id:long}/cancel read+edit
        POST /api/v1/jobs/{id:long}/retry read+edit
        GET /api/v1/accounts/{id}/held read+admin
        GET /api/v1/held read+admin
        POST /api/v1/erasures read+admin
        GET /api/v1/audit read+admin
        GET /api/v1/audit.csv read+admin
        GET /api/v1/keys read+admin
        GET /api/v1/keys.csv read+admin
        POST /api/v1/keys read+admin
        DELETE /api/v1/keys/{prefix} read+admin
        GET /api/v1/hashtags read
        GET /api/v1/hashtags.csv read
        GET /api/v1/hashtags/history read
        GET /api/v1/hashtags/history.csv read
        GET /api/v1/languages read
        GET /api/v1/languages.csv read
        GET /api/v1/measures read
        GET /api/v1/measures.csv read
        GET /api/v1/measures/{id} read
        GET /api/v1/mentions read
        GET /api/v1/mentions.csv read
        GET /api/v1/panels read
        GET /api/v1/panels.csv read
        GET /api/v1/panels/{slug} read
        GET /api/v1/panels/{slug}/analysis.csv read
        GET /api/v1/panels/{slug}/analysis.zip read
        GET /api/v1/panels/{slug}/graph.gexf read
        GET /api/v1/panels/{slug}/rankings/{measure} read
        GET /api/v1/panels/{slug}/rankings/{measure}.csv read
        GET /api/v1/panels/{slug}/rankings/{measure}.jsonstat read
        GET /api/v1/panels/{slug}/rankings/{measure}.sdmx read
        GET /api/v1/deliveries read+edit
        GET /api/v1/deliveries.csv read+edit
        POST /api/v1/deliveries/{id:long}/resend read+edit
        GET /api/v1/goals read
        GET /api/v1/goals.csv read
        POST /api/v1/goals read+edit
        PATCH /api/v1/goals/{id:int} read+edit
        DELETE /api/v1/goals/{id:int} read+edit
        GET /api/v1/shares read+edit
        GET /api/v1/shares.csv read+edit
        POST /api/v1/shares read+edit
        DELETE /api/v1/shares/{id:int} read+edit
        GET /api/v1/notes read
        GET /api/v1/notes.csv read
        POST /api/v1/notes read+edit
        POST /api/v1/notes/table read+edit
        PATCH /api/v1/notes/{id:int} read+edit
        DELETE /api/v1/notes/{id:int} read+edit
        GET /api/v1/alerts read+edit
        GET /api/v1/alerts.csv read+edit
        POST /api/v1/alerts read+edit
        GET /api/v1/alerts/{id:int} read+edit
        PATCH /api/v1/alerts/{id:int} read+edit
        DELETE /api/v1/alerts/{id:int} read+edit
        GET /api/v1/alerts/{id:int}/items read+edit
        GET /api/v1/alerts/{id:int}/items.csv read+edit
        GET /api/v1/alerts/{id:int}/dry-run read+edit
        GET /api/v1/subscriptions read+edit
        GET /api/v1/subscriptions.csv read+edit
        POST /api/v1/subscriptions read+edit
        POST /api/v1/subscriptions/preview read+edit
        GET /api/v1/subscriptions/{id:int} read+edit
        PATCH /api/v1/subscriptions/{id:int} read+edit
        DELETE /api/v1/subscriptions/{id:int} read+edit
        POST /api/v1/subscriptions/{id:int}/test read+edit
        GET /api/v1/subscriptions/{id:int}/preview read
        GET /verify read
        POST /verify read
        GET /unsubscribe/{token} -
        POST /unsubscribe/{token} -
        GET /api/v1/reach read
        GET /api/v1/rankings/{measure} read
        GET /api/v1/rankings/{measure}.csv read
        ANY /hangfire/{**path} admin
        GET /health/live -
        GET /health/ready -
        GET /openapi/{documentName}.json -
        """;

    [Fact]
    public void The_routes_and_the_scopes_they_need_are_these()
    {
        var routes = Endpoints().Select(Shown).Order(StringComparer.Ordinal);

        Assert.Equal(Manifest.Split('\n').Order(StringComparer.Ordinal), routes);
    }

    [Fact]
    public void Whatever_writes_needs_more_than_the_scope_to_read()
    {
        // Who signs in, up or out, or changes what is their own, holds no scope yet or needs none; of a link to unsubscribe
        // the signature is the right. A bundle that is checked is stored nowhere.
        string[] own = ["/verify", "/sign-in", "/sign-out", "/first-run", "/password", "/sessions/{id:guid}/end", "/unsubscribe/{token}"];
        var writing = Endpoints().Where(endpoint => !Methods(endpoint).Contains(HttpMethods.Get) && !own.Contains(endpoint.RoutePattern.RawText)).ToList();

        Assert.NotEmpty(writing);
        Assert.All(writing, endpoint => Assert.Contains(endpoint.Metadata.ScopesNeeded(), scope => scope != Scopes.Read));
    }

    [Fact]
    public void Of_every_address_it_is_decided_whether_it_speaks_of_made_up_data()
    {
        var undecided = Endpoints().Where(endpoint => Methods(endpoint).Contains(HttpMethods.Get)).Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(path => !MadeUpMarking.IsDecided(path));

        Assert.Empty(undecided);
    }

    private IEnumerable<RouteEndpoint> Endpoints() =>
        Server.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static string Shown(RouteEndpoint endpoint)
    {
        var scopes = string.Join('+', endpoint.Metadata.ScopesNeeded());
        return $"{(Methods(endpoint) is { Count: > 0 } methods ? string.Join(',', methods) : "ANY")} {endpoint.RoutePattern.RawText} {(scopes.Length == 0 ? "-" : scopes)}";
    }

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
}
