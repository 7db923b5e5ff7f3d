using Twiplomacy.Graph;

namespace Twiplomacy.Networks.Reading;

/// <summary>A piece of a file that holds whole rows, in a worker's own memory with room to read past both ends.</summary>
internal sealed unsafe class RowBlock : IDisposable
{
    /// <summary>Readable bytes before the first row and after the last.</summary>
    public const int Margin = 64;

    private readonly NativeBuffer<byte> _memory = new(Margin + RowBlockReader.BlockCapacity + Margin);

    public byte* Start => _memory.Pointer + Margin;

    public byte* End => Start + Length;

    /// <summary>Bytes of whole rows; each row ends with a line feed.</summary>
    public int Length { get; set; }

    /// <summary>Blocks of a file count from 0 in file order.</summary>
    public int Ordinal { get; set; }

    /// <summary>The block stands for one row that was too long and has been skipped; it has no text.</summary>
    public bool IsSkippedRow { get; set; }

    public Span<byte> Capacity => new(Start, RowBlockReader.BlockCapacity);

    public void Dispose() => _memory.Dispose();
}
