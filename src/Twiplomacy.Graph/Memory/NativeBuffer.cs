using System.Runtime.InteropServices;

namespace Twiplomacy.Graph;

/// <summary>
/// Zeroed memory outside the managed heap, touched only where it is used. Large buffers are aligned to two megabytes
/// and offered to the kernel for huge pages: tables read at random then miss the address cache far less.
/// </summary>
internal sealed unsafe class NativeBuffer<T> : IDisposable where T : unmanaged
{
    private void* _allocation;

    /// <param name="length">In elements; 0 is allowed.</param>
    public NativeBuffer(long length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Length = length;
        var bytes = checked((nuint)Math.Max(length, 1) * (nuint)sizeof(T));
        var alignment = bytes >= HugePages.Size ? HugePages.Size : 64;
        _allocation = NativeMemory.AllocZeroed(bytes + alignment);
        Pointer = (T*)(((nuint)_allocation + alignment - 1) & ~(alignment - 1));
        if (bytes >= HugePages.Size) HugePages.Advise(Pointer, bytes);
    }

    ~NativeBuffer() => Free();

    public T* Pointer { get; private set; }

    public long Length { get; }

    public ref T this[long index] => ref Pointer[index];

    /// <summary>The first elements as a span; throws if there are more than a span can hold.</summary>
    public Span<T> Span => new(Pointer, checked((int)Length));

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        if (_allocation is null) return;
        NativeMemory.Free(_allocation);
        _allocation = null;
        Pointer = null;
    }
}
