namespace Twiplomacy.Formats.Packages;

/// <summary>
/// An export is refused as a whole: it would cost more than <see cref="PackageLimits"/> allow, or its archive is hostile.
/// The message is written for the person who handed it in.
/// </summary>
public sealed class ExportRefusedException : Exception
{
    public ExportRefusedException(string message) : base(message)
    {
    }

    public ExportRefusedException(string message, Exception cause) : base(message, cause)
    {
    }

    public ExportRefusedException()
    {
    }
}
