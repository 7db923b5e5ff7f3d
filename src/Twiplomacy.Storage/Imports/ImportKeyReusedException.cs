namespace Twiplomacy.Storage.Imports;

/// <summary>The key stands for an import of other bytes, or of the same bytes declared otherwise.</summary>
public sealed class ImportKeyReusedException(string key, int importId) : Exception(
    $"The Idempotency-Key '{key}' was used for import {importId}, which is of another file or declared otherwise. Send a new key with a new request.");
