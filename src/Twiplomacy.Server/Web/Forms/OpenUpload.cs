namespace Twiplomacy.Server.Web.Forms;

/// <summary>Marks a route where anybody who may read can send a file: so many at once, since each is on the disk until its request ends.</summary>
public sealed record OpenUpload
{
    public const int AtOnce = 4;
}
