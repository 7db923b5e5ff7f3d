namespace Twiplomacy.Server.Web.Forms;

/// <summary>Files that anybody who may read can send: so many at once, since each is on the disk until its request ends.</summary>
public static class OpenUploads
{
    /// <summary>The policy's name, for the limiter of requests.</summary>
    public const string Policy = "open-uploads";

    public const int AtOnce = 4;
}
