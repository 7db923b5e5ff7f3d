namespace Twiplomacy.Server.Web;

/// <summary>Marks a route that answers with a page: it speaks the reader's language and sends strangers to sign in.</summary>
public sealed record PageRoute;
