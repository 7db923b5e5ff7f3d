namespace Twiplomacy.Server.Web.Queries;

/// <summary>
/// Marks a route whose query a person's browser sends: the empty field of a form says nothing, and names that were hung on
/// an address elsewhere are passed over.
/// </summary>
public sealed record PageQuery;
