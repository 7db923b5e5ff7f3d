namespace Twiplomacy.Application.Editions;

/// <summary>An edition to choose: by its year, or by its date where a panel has several in one year.</summary>
public sealed record EditionLink(string Slug, string Label, DateTimeOffset AsOf, bool IsSealed);
