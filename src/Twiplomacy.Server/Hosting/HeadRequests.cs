namespace Twiplomacy.Server.Hosting;

/// <summary>Answers HEAD wherever GET is answered: same headers, no body (RFC 9110, 9.3.2).</summary>
public static class HeadRequests
{
    public static void UseHeadRequests(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }
        var wire = context.Response.Body;
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = wire;
            context.Request.Method = HttpMethods.Head;
        }
    });
}
