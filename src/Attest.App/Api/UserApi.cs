using Attest.App.Serving;
using Attest.App.Users;
using Attest.App.Wording;
using Attest.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Api;

/// <summary>/users and /keys: who is let in.</summary>
static class UserApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/users", List).WithSummary("Users and keys, without secrets").Answers("userList").For(Role.Admin);
        api.MapPost("/users", Add).WithSummary("Add a user; from the first one on everybody signs in").AnswersNothing(StatusCodes.Status201Created).For(Role.Admin);
        api.MapPost("/users/{name}/role", SetRole).WithSummary("Give a user another role; sessions end").AnswersNothing().For(Role.Admin);
        api.MapPost("/users/{name}/disabled", Disable).WithSummary("Let a user in no more, or again").AnswersNothing().For(Role.Admin);
        api.MapPost("/keys", AddKey).WithSummary("Make a key for a user; the answer holds it, once").Answers("newKey", StatusCodes.Status201Created).For(Role.Admin);
        api.MapDelete("/keys/{id}", Revoke).WithSummary("Let a key hold no longer").AnswersNothing().For(Role.Admin);
    }

    static IResult List(UserList users) => TypedResults.Ok(new
    {
        users = users.All.Select(user => new { user.Name, role = EnumNames.Of(UserList.RoleOf(user.Role)), disabled = user.IsDisabled }),
        keys = users.Keys.Select(key => new { key.Id, user = key.Account, role = EnumNames.Of(UserList.RoleOf(key.Role)), key.Label, revoked = key.RevokedMs is not null }),
    });

    static IResult Add(UserBody body, UserList users) => Answer(() =>
    {
        users.Add(body.Name.Trim(), RoleOf(body.Role), body.Password);
        return TypedResults.Created("/api/v1/users");
    });

    static IResult SetRole(string name, RoleBody body, UserList users) => Answer(() =>
    {
        users.SetRole(name, RoleOf(body.Role));
        return TypedResults.NoContent();
    });

    static IResult Disable(string name, DisabledBody body, UserList users) => Answer(() =>
    {
        users.Disable(name, body.Disabled);
        return TypedResults.NoContent();
    });

    static IResult AddKey(KeyBody body, UserList users) => Answer(() =>
        TypedResults.Created("/api/v1/users", new { key = users.AddKey(body.User, RoleOf(body.Role), body.Label) }));

    static IResult Revoke(string id, UserList users) =>
        users.Revoke(id) ? TypedResults.NoContent() : ProblemShape.NotFound($"There is no key {SafeText.OneLine(id)} that holds.");

    static Role RoleOf(string written) => Enum.GetValues<Role>().Where(role => EnumNames.Of(role) == written).Cast<Role?>().FirstOrDefault()
        ?? throw new InvalidDataException($"There is no role {SafeText.OneLine(written)}.");

    static IResult Answer(Func<IResult> work)
    {
        try
        {
            return work();
        }
        catch (InvalidDataException error)
        {
            return ProblemShape.Of(StatusCodes.Status422UnprocessableEntity, "It does not fit", error.Message);
        }
    }

    sealed record UserBody(string Name, string Role, string Password);

    sealed record RoleBody(string Role);

    sealed record DisabledBody(bool Disabled);

    sealed record KeyBody(string User, string Role, string Label);
}
