namespace Twiplomacy.Analytics.Network.Reading;

/// <summary>One of a file's first rows.</summary>
/// <param name="IsSound">Every column could be read.</param>
/// <param name="Lines">Lines that it takes.</param>
/// <param name="Length">Bytes with its line end; known of the first row only.</param>
internal sealed record SampleRow(IReadOnlyList<string> Columns, bool IsSound, int Lines, int Length);
