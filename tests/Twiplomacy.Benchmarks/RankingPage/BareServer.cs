using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Twiplomacy.Benchmarks.RankingPage;

/// <summary>The measure of all pages: Kestrel, one route, and a body that was ready before anybody asked.</summary>
internal static class BareServer
{
    public static async Task RunAsync(string bodyFile, string url)
    {
        ReadOnlyMemory<byte> body = await File.ReadAllBytesAsync(bodyFile);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls(url);
        builder.Services.AddRouting();
        await using var app = builder.Build();
        app.MapGet("/", context =>
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
        });
        await app.RunAsync();
    }
}
