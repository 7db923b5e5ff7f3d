using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Server.Hosting;

/// <summary>Puts the choice between primary and standby in the way of requests.</summary>
public static class StandbyConventions
{
    private static readonly PathString Health = "/health";

    /// <summary>
    /// After it is known who asks, which only the primary tells. Whoever has written here reads what they wrote: from then on
    /// the primary is read until the standby has it.
    /// </summary>
    public static void UseStandbyReading(this IApplicationBuilder app)
    {
        if (app.ApplicationServices.GetService<StandbyWatch>() is not { } watch) return;
        app.Use((context, next) =>
        {
            if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)) context.Response.OnStarting(() => Written(watch));
            else if (!context.Request.Path.StartsWithSegments(Health)) StandbyReading.Give(watch.Choose());
            return next(context);
        });
    }

    private static Task Written(StandbyWatch watch)
    {
        watch.Written();
        return Task.CompletedTask;
    }
}
