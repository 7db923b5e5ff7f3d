using Twiplomacy.Formats.Networks;
using Twiplomacy.Server.Api.Lists;
using Twiplomacy.Server.Web.Networks;

namespace Twiplomacy.Server.Api.Networks;

/// <summary>Puts a network on several addresses: the plain one, and one for each form's ending.</summary>
public static class NetworkRoutes
{
    public static RouteHandlerBuilder AsNetwork(this RouteHandlerBuilder route) => route.InForms(
        [.. NetworkForm.All.Where(form => form.Format != NetworkFormat.Json).Select(form => (form.Ending, (object)form))]);
}
