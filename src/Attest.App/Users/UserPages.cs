using Attest.App.Desk;
using Attest.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Attest.App.Users;

/// <summary>/settings/users: who is let in, for those who keep that.</summary>
static class UserPages
{
    public const string Path = "/settings/users";

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet(Path, (UserList users) => Shown(users)).For(Role.Admin);
        desk.MapPost(Path, (UserList users, [FromForm] string? name, [FromForm] string? role, [FromForm] string? password) => Done(users, () =>
        {
            // Whoever adds the first one would be locked out by anybody less.
            if (!users.HasAny && RoleOf(role) != Role.Admin) throw new InvalidDataException("The first user is an admin: from then on everybody signs in.");
            users.Add(name?.Trim() ?? "", RoleOf(role), password ?? "");
        })).For(Role.Admin);
        desk.MapPost($"{Path}/role", (UserList users, [FromForm] string? name, [FromForm] string? role) => Done(users, () => users.SetRole(name ?? "", RoleOf(role)))).For(Role.Admin);
        desk.MapPost($"{Path}/disabled", (UserList users, [FromForm] string? name, [FromForm] string? disabled) => Done(users, () => users.Disable(name ?? "", disabled == "yes"))).For(Role.Admin);
        desk.MapPost($"{Path}/keys", AddKey).For(Role.Admin);
        desk.MapPost($"{Path}/keys/revoked", (UserList users, [FromForm] string? key) => Done(users, () => users.Revoke(key ?? ""))).For(Role.Admin);
    }

    static IResult AddKey(UserList users, [FromForm] string? name, [FromForm] string? role, [FromForm] string? label)
    {
        try
        {
            return Shown(users, key: users.AddKey(name ?? "", RoleOf(role), label ?? ""));
        }
        catch (InvalidDataException error)
        {
            return Shown(users, problem: error.Message);
        }
    }

    static IResult Done(UserList users, Action work)
    {
        try
        {
            work();
            return TypedResults.LocalRedirect(Path);
        }
        catch (InvalidDataException error)
        {
            return Shown(users, problem: error.Message);
        }
    }

    static IResult Shown(UserList users, string? problem = null, string? key = null) => Page.Of<UsersPage>(
        new { Users = users.All, Keys = users.Keys, Problem = problem, NewKey = key }, problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    static Role RoleOf(string? written) => Enum.GetValues<Role>().Where(role => EnumNames.Of(role) == written).Cast<Role?>().FirstOrDefault()
        ?? throw new InvalidDataException("There is no such role.");
}
