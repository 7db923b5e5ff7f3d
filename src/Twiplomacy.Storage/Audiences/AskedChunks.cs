namespace Twiplomacy.Storage.Audiences;

/// <summary>Which chunks of a capture are asked for.</summary>
/// <param name="From">The first number.</param>
/// <param name="To">The last number, included.</param>
/// <param name="Shift">How many bits coarser the capture is cut than the finest of those asked for together.</param>
public readonly record struct AskedChunks(AudienceCapture Capture, int From, int To, int Shift);
