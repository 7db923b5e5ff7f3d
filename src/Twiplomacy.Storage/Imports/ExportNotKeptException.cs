namespace Twiplomacy.Storage.Imports;

/// <summary>The bytes of an export are no longer kept, so it can't be read again.</summary>
public sealed class ExportNotKeptException(byte[] hash) : Exception(
    $"The export {Convert.ToHexStringLower(hash)} is no longer kept; import the file again, or raise Imports:KeepExportsForDays.");
