namespace Twiplomacy.Application.Bundles;

/// <summary>A bundle as it was sent: a zip archive.</summary>
/// <param name="OpenSeekable">Opens it at its beginning, as often as it is asked.</param>
public sealed record SentBundle(string Name, long Length, Func<Stream> OpenSeekable);
