using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Twiplomacy.Server.Pages.Assets;

/// <summary>Serves what pages load.</summary>
public static class AssetEndpoints
{
    public static Results<FileContentHttpResult, NotFound> Get(string file, HttpContext context, PageAssets assets)
    {
        if (assets.Find("/assets/" + file) is not { } asset) return TypedResults.NotFound();
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (asset.Brotli is null || !TakesBrotli(context.Request)) return TypedResults.File(asset.Bytes, asset.MediaType);
        headers.ContentEncoding = "br";
        return TypedResults.File(asset.Brotli, asset.MediaType);
    }

    private static bool TakesBrotli(HttpRequest request) => request.GetTypedHeaders().AcceptEncoding
        .Any(encoding => encoding.Value == "br" && encoding.Quality is null or > 0);
}
