using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Server.Problems;
using Twiplomacy.Storage.PersonalData;

namespace Twiplomacy.Server.Api.Imports;

/// <summary>
/// An export as it came with a request: the whole body, or the one file of a multipart form. It streams into a temporary
/// file, since it is read twice (hashed, then stored), and is gone when disposed.
/// </summary>
public sealed class UploadedExport : IDisposable
{
    private const int LongestField = 1 << 20;
    private const int MostFields = 32;
    private readonly string _path;
    private readonly Dictionary<string, string> _fields = [];

    private UploadedExport(string folder) => _path = Path.Combine(folder, "upload-" + Path.GetRandomFileName());

    /// <summary>The name that the form gives the file, or null.</summary>
    public string? FileName { get; private set; }

    /// <summary>The form's other fields.</summary>
    public IReadOnlyDictionary<string, string> Fields => _fields;

    public IncomingFile File(string name) => new(name, () => new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read));

    /// <summary>Reads the body of a request, up to <paramref name="most"/> bytes; a longer one is answered 413.</summary>
    public static async Task<UploadedExport> ReceiveAsync(HttpContext context, long most, CancellationToken ct)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = most;
        var export = new UploadedExport(MakeFolder(context.RequestServices.GetRequiredService<PersonalFolders>().Uploads));
        try
        {
            if (BoundaryOf(context.Request) is { } boundary) await export.ReadFormAsync(new MultipartReader(boundary, context.Request.Body), ct);
            else await export.SaveAsync(context.Request.Body, ct);
            return export;
        }
        catch (InvalidDataException broken)
        {
            export.Dispose();
            throw new ProblemException(ApiProblem.BadRequest(new ProblemFault($"The multipart form is broken: {broken.Message}")));
        }
        catch
        {
            export.Dispose();
            throw;
        }
    }

    // In the data folder, where what a killed program leaves is found again; nobody else reads it.
    private static string MakeFolder(string path) => (OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)).FullName;

    /// <summary>All of it at once, of a table that is not large.</summary>
    public Task<byte[]> ReadAsync(CancellationToken ct) => System.IO.File.ReadAllBytesAsync(_path, ct);

    public void Dispose() => System.IO.File.Delete(_path);

    private static string? BoundaryOf(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "multipart/form-data") return null;
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        return string.IsNullOrEmpty(boundary)
            ? throw new ProblemException(ApiProblem.BadRequest(new ProblemFault("The multipart form names no boundary.") { Parameter = HeaderNames.ContentType }))
            : boundary;
    }

    private async Task ReadFormAsync(MultipartReader reader, CancellationToken ct)
    {
        var saved = false;
        while (await reader.ReadNextSectionAsync(ct) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)) continue;
            if (disposition.IsFileDisposition())
            {
                if (saved) throw Refused("The form holds several files; send one, or an archive of them.");
                FileName = Path.GetFileName((disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName)).Value);
                await SaveAsync(section.Body, ct);
                saved = true;
            }
            else
            {
                await ReadFieldAsync(HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? "", section.Body, ct);
            }
        }
        if (!saved) throw Refused("The form holds no file.");
    }

    private async Task ReadFieldAsync(string name, Stream body, CancellationToken ct)
    {
        var buffer = new byte[LongestField + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        if (length > LongestField || _fields.Count == MostFields) throw Refused($"The field “{name}” of the form is too long, or there are too many fields.");
        _fields[name] = System.Text.Encoding.UTF8.GetString(buffer, 0, length).Trim();
    }

    private async Task SaveAsync(Stream body, CancellationToken ct)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        // What people upload is nobody else's business on this machine.
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var file = new FileStream(_path, options);
        await body.CopyToAsync(file, 1 << 17, ct);
    }

    private static ProblemException Refused(string message) => new(ApiProblem.BadRequest(new ProblemFault(message) { Pointer = "" }));
}
