namespace Twiplomacy.Storage.People;

/// <summary>Somebody's signing in, from one browser. Instants are UTC; it was last seen at most some minutes after <see cref="SeenAt"/>.</summary>
public sealed record Session
{
    public required Guid SessionId { get; init; }

    public required int PersonId { get; init; }

    public required DateTimeOffset BegunAt { get; init; }

    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>Where it was begun from; null if that was not known.</summary>
    public string? Address { get; init; }

    /// <summary>What the browser called itself, shortened.</summary>
    public string? Agent { get; init; }
}
