// A real OpenID Connect provider (npm oidc-provider) on a free loopback port. It vouches for whoever is typed in as `login`.
// Arguments: the console's address. Writes its own address on one line when it serves.
import { createServer } from "node:http";
import { Provider } from "oidc-provider";

const [console_] = process.argv.slice(2);
const people = {
  "tess@school.example": { email: "tess@school.example", email_verified: true, preferred_username: "tess" },
  "claims-to-be-tess": { email: "tess@school.example", email_verified: false, preferred_username: "mallory" },
  "by-name": { email: "other@elsewhere.example", email_verified: true, preferred_username: "head" },
};

const server = createServer();
server.listen(0, "127.0.0.1", () => {
  const address = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(address, {
    clients: [{ client_id: "schoolguard", client_secret: "a-secret-of-the-tests", redirect_uris: [`${console_}/sign-in/school/answer`], token_endpoint_auth_method: "client_secret_post" }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["preferred_username"] },
    cookies: { keys: ["of the tests"] },
    features: { devInteractions: { enabled: true } },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
  });
  server.on("request", provider.callback());
  console.log(address);
});
process.stdin.on("end", () => process.exit(0)).resume();
