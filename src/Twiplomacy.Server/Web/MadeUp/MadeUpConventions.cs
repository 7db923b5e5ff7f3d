namespace Twiplomacy.Server.Web.MadeUp;

/// <summary>Puts <see cref="MadeUpMarking"/> in the way of requests, and lets answers ask for the mark.</summary>
public static class MadeUpConventions
{
    public static void UseMadeUpMarking(this IApplicationBuilder app)
    {
        var marking = app.ApplicationServices.GetRequiredService<MadeUpMarking>();
        app.Use((context, next) => context.GetEndpoint() is not null && IsRead(context.Request) ? marking.MarkAsync(context, next) : next(context));
    }

    /// <summary>Null where the answer's data are not made up.</summary>
    public static MadeUpMark? MadeUp(this HttpContext context) => context.Features.Get<MadeUpMark>();

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
}
