using Twiplomacy.Server.Problems;
using Twiplomacy.Server.Settings;

namespace Twiplomacy.Server.Hosting;

/// <summary>Answers only requests that were addressed to us by name (see <see cref="ServerSettings.AllowedHosts"/>).</summary>
public static class AllowedHosts
{
    public static void UseAllowedHosts(this IApplicationBuilder app, ServerSettings settings) => app.Use((context, next) =>
        IsAllowed(context.Request.Host.Host, settings)
            ? next(context)
            : ApiProblem.Of(StatusCodes.Status421MisdirectedRequest, "This server does not go by that name",
                RequestMessages.OtherHost(context.Request.Host.Host))
                .ExecuteAsync(context));

    private static bool IsAllowed(string host, ServerSettings settings) =>
        settings.AllowedHosts.Contains(host, StringComparer.OrdinalIgnoreCase)
        || (settings.LoopbackOnly && ServerSettings.IsLoopback(host))
        || (settings.AllowedHosts.Count == 0 && !settings.LoopbackOnly);
}
