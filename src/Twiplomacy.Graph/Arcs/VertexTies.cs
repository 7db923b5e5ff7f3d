using System.Runtime.InteropServices;

namespace Twiplomacy.Graph;

/// <summary>What one vertex's ties add up to. Sixteen bytes, so that one cache line serves a whole update.</summary>
[StructLayout(LayoutKind.Sequential, Size = 16)]
internal struct VertexTies
{
    /// <summary>Accounts that follow it.</summary>
    public int Followers;

    /// <summary>Accounts that it follows.</summary>
    public int Following;

    /// <summary>Accounts with which the tie is mutual.</summary>
    public int Mutual;
}
