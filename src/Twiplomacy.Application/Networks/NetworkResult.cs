using Twiplomacy.Application.Asking;
using Twiplomacy.Formats.Networks;

namespace Twiplomacy.Application.Networks;

/// <summary>A network, ready to be written, and what it speaks of.</summary>
public sealed record NetworkResult(NetworkDocument Network, About About);
