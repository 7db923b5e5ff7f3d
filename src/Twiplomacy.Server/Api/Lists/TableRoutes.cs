using Twiplomacy.Server.Api.OpenApi;
using Twiplomacy.Server.Web.Tables;

namespace Twiplomacy.Server.Api.Lists;

/// <summary>Puts a resource on several addresses: the plain one, and one for each ending that stands for a form of it.</summary>
public static class TableRoutes
{
    /// <summary>A table on the plain address and the one that ends in <c>.csv</c>.</summary>
    public static IEndpointConventionBuilder MapTable(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapForms(pattern, handler, (".csv", new AddressForm(Representation.Csv)));

    /// <summary>The endings are not described one by one: they stand in the description of the plain address.</summary>
    public static IEndpointConventionBuilder MapForms(
        this IEndpointRouteBuilder routes, string pattern, Delegate handler, params IReadOnlyList<(string Ending, object Form)> forms) => new AllAddresses(
        [
            routes.MapGet(pattern, handler).WithMetadata(new AddressEndings([.. forms.Select(form => form.Ending)])).WithProblems(406),
            .. forms.Select(form => routes.MapGet(pattern + form.Ending, handler).WithMetadata(form.Form).ExcludeFromDescription()),
        ]);

    private sealed class AllAddresses(IReadOnlyList<IEndpointConventionBuilder> addresses) : IEndpointConventionBuilder
    {
        public void Add(Action<EndpointBuilder> convention)
        {
            foreach (var address in addresses) address.Add(convention);
        }

        public void Finally(Action<EndpointBuilder> finallyConvention)
        {
            foreach (var address in addresses) address.Finally(finallyConvention);
        }
    }
}
