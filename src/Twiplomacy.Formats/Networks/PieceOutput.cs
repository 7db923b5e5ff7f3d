namespace Twiplomacy.Formats.Networks;

/// <summary>Gathers what synchronous writers produce and passes it on to a stream without blocking, piece by piece.</summary>
internal sealed class PieceOutput(Stream output, CancellationToken cancellation)
{
    private const int PieceLength = 64 << 10;

    /// <summary>What writers write to.</summary>
    public MemoryStream Piece { get; } = new(PieceLength * 2);

    /// <summary>Passes the piece on once it is large enough.</summary>
    public ValueTask PassOnIfLongAsync() => Piece.Length < PieceLength ? ValueTask.CompletedTask : PassOnAsync();

    public async ValueTask PassOnAsync()
    {
        await output.WriteAsync(Piece.GetBuffer().AsMemory(0, (int)Piece.Length), cancellation).ConfigureAwait(false);
        Piece.SetLength(0);
    }
}
