using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using Twiplomacy.Server.Api.OpenApi;
using Twiplomacy.Server.Web.Tables;

namespace Twiplomacy.Server.Api.Lists;

/// <summary>Puts a resource on several addresses: the plain one, and one for each ending that stands for a form of it.</summary>
public static class FormAddresses
{
    /// <summary>A table, also on the address that ends in <c>.csv</c>.</summary>
    public static RouteHandlerBuilder AsTable(this RouteHandlerBuilder route) => route.InForms((".csv", new AddressForm(Representation.Csv)));

    public static RouteHandlerBuilder InForms(this RouteHandlerBuilder route, params IReadOnlyList<(string Ending, object Form)> forms) =>
        route.WithMetadata(new AddressEndings(forms)).WithProblems(406);

    /// <summary>Where routes are mapped whose <see cref="AddressEndings"/> become addresses of their own.</summary>
    public static IEndpointRouteBuilder WithForms(this IEndpointRouteBuilder app)
    {
        var routes = new FormedRoutes(app);
        app.DataSources.Add(new FormedEndpoints(routes.DataSources));
        return routes;
    }

    private sealed class FormedRoutes(IEndpointRouteBuilder app) : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider => app.ServiceProvider;

        public ICollection<EndpointDataSource> DataSources { get; } = [];

        public IApplicationBuilder CreateApplicationBuilder() => app.CreateApplicationBuilder();
    }

    /// <summary>The endpoints of some sources, made once: one handler serves all addresses of its resource.</summary>
    private sealed class FormedEndpoints(IEnumerable<EndpointDataSource> sources) : EndpointDataSource
    {
        private readonly Lazy<IReadOnlyList<Endpoint>> _endpoints = new(
            () => [.. sources.SelectMany(source => source.Endpoints).SelectMany(OnAllAddresses)]);

        public override IReadOnlyList<Endpoint> Endpoints => _endpoints.Value;

        public override IChangeToken GetChangeToken() => NullChangeToken.Singleton;
    }

    private static IEnumerable<Endpoint> OnAllAddresses(Endpoint endpoint) => endpoint is RouteEndpoint route
        ? [endpoint, .. (endpoint.Metadata.GetMetadata<AddressEndings>()?.Forms ?? []).Select(form => OnAddress(route, form.Ending, form.Form))]
        : [endpoint];

    /// <summary>The endings are not described one by one: they stand in the description of the plain address.</summary>
    private static RouteEndpoint OnAddress(RouteEndpoint plain, string ending, object form) => new(
        plain.RequestDelegate!, RoutePatternFactory.Parse(plain.RoutePattern.RawText + ending), plain.Order,
        new([.. plain.Metadata, form, new ExcludeFromDescriptionAttribute()]), plain.DisplayName + ending);
}
