namespace Twiplomacy.Application.Search;

/// <summary>A word of ours, such as a country's code, and what it is called in the reader's language.</summary>
public sealed record NamedWord(string Value, string Text);
