using Microsoft.Net.Http.Headers;
using Twiplomacy.Core.Panels;

namespace Twiplomacy.Server.Web;

/// <summary>Answers that are kept as files.</summary>
public static class Attachment
{
    /// <summary>Says under which name an answer is kept; of data that are made up the name says so.</summary>
    /// <param name="name">Without ending.</param>
    /// <param name="ending">With its point.</param>
    public static void KeepAs(this HttpResponse response, string name, string ending, bool isMadeUp = false)
    {
        ArgumentNullException.ThrowIfNull(response);
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(MadeUpData.FileName(name, isMadeUp) + ending);
        response.Headers.ContentDisposition = disposition.ToString();
    }
}
