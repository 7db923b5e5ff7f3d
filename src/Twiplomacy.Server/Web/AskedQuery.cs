namespace Twiplomacy.Server.Web;

/// <summary>The question that an endpoint asks, for its documentation and the manifest of routes.</summary>
public sealed record AskedQuery(Type Query);
