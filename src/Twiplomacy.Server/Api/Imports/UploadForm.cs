using Twiplomacy.Application.Imports;
using Twiplomacy.Core.Text;
using Twiplomacy.Server.Problems;

namespace Twiplomacy.Server.Api.Imports;

/// <summary>The fields that a multipart form carries beside its file: those of the query, over which they win.</summary>
internal static class UploadForm
{
    /// <summary>What was asked with the fields of a form; a field of another name is refused.</summary>
    public static UploadQuery With(UploadQuery query, IReadOnlyDictionary<string, string> form)
    {
        var unknown = form.Keys.Where(name => !UploadQuery.Names.Contains(name)).Select(name => ProblemFault.Of(RequestMessages.UnknownField(name)) with
        {
            Pointer = "/" + name, Allowed = UploadQuery.Names, DidYouMean = DidYouMean.Nearest(name, UploadQuery.Names),
        }).ToList();
        return unknown.Count == 0 ? query.With(form) : throw new ProblemException(ApiProblem.BadRequest(unknown));
    }
}
