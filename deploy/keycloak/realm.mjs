// Makes the demo realm out of the production realm and demo.json, so that the two cannot drift apart.
//
//   node deploy/keycloak/realm.mjs           writes realm-samlat.json and demo-accounts.txt
//   node deploy/keycloak/realm.mjs --check   exits 1 when the committed files are not what would be written
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const json = (name) => JSON.parse(readFileSync(here(name), "utf8"));

const production = json("realm-samlat-production.json");
const demo = json("demo.json");
const actorIds = json("../../backend/content/ids.json");

function actorId(slug) {
  const id = actorIds[`actor:${slug}`];
  if (!id) throw new Error(`backend/content/ids.json has no actor "${slug}", which demo.json names`);
  return id;
}

const memberships = demo.users.flatMap((user) => Object.entries(user.memberships ?? {}));
const actorSlugs = [...new Set(memberships.map(([slug]) => slug))].sort();

function demoUser(user) {
  return {
    id: user.id,
    username: user.username,
    email: `${user.username}@samlat.example`,
    emailVerified: true,
    firstName: user.name[0],
    lastName: user.name[1],
    enabled: true,
    credentials: [{ type: "password", value: demo.password, temporary: false }],
    realmRoles: user.roles ?? [],
    groups: Object.entries(user.memberships ?? {}).map(([slug, kind]) => `/actors/${actorId(slug)}/${kind}`),
  };
}

function serviceAccount(client) {
  return {
    id: client.accountId,
    username: `service-account-${client.clientId}`,
    enabled: true,
    serviceAccountClientId: client.clientId,
    realmRoles: [client.role],
  };
}

function confidentialClient(client) {
  return {
    clientId: client.clientId,
    name: client.name,
    enabled: true,
    protocol: "openid-connect",
    publicClient: false,
    secret: client.secret,
    standardFlowEnabled: false,
    implicitFlowEnabled: false,
    directAccessGrantsEnabled: false,
    serviceAccountsEnabled: true,
    fullScopeAllowed: true,
    defaultClientScopes: ["basic", "samlat-api"],
    optionalClientScopes: [],
  };
}

const realm = {
  ...production,
  displayName: `${production.displayName} (demo)`,
  groups: production.groups.map((group) =>
    group.name !== "actors"
      ? group
      : {
          ...group,
          subGroups: actorSlugs.map((slug) => ({
            name: actorId(slug),
            subGroups: [{ name: "editor" }, { name: "representative" }],
          })),
        },
  ),
  clients: [
    ...production.clients.map((client) => (client.clientId === "samlat-web" ? { ...client, ...demo.webClient } : client)),
    ...demo.clients.map(confidentialClient),
  ],
  users: [...production.users, ...demo.users.map(demoUser), ...demo.clients.map(serviceAccount)],
};

function purpose(user) {
  const parts = [...(user.roles ?? []), ...Object.entries(user.memberships ?? {}).map(([slug, kind]) => `${kind} @ ${slug}`)];
  return parts.join(", ");
}

const accounts = [
  `Demo accounts (password ${demo.password})`,
  ...demo.users.map((user) => `  ${user.username.padEnd(16)}${purpose(user)}`),
  "Demo API clients (client credentials)",
  ...demo.clients.map((client) => `  ${client.clientId.padEnd(16)}secret ${client.secret}, role ${client.role}`),
  "",
].join("\n");

const files = { "realm-samlat.json": `${JSON.stringify(realm, null, 2)}\n`, "demo-accounts.txt": accounts };
const check = process.argv.includes("--check");
for (const [name, text] of Object.entries(files)) {
  if (!check) {
    writeFileSync(here(name), text);
  } else if (!existsSync(here(name)) || readFileSync(here(name), "utf8") !== text) {
    console.error(`deploy/keycloak/${name} is not what realm.mjs makes: run \`node deploy/keycloak/realm.mjs\` and commit the result.`);
    process.exitCode = 1;
  }
}
// The API's own client is the exception: its account is no person's, and its secret stands in the environment.
const isOurs = ({ serviceAccountClientId }) => serviceAccountClientId === "samlat-accounts";
const stray = [
  ...production.users.filter((user) => !isOurs(user)).map(({ username }) => `the account ${username}`),
  ...(JSON.stringify(production).match(/"(?:secret|password|credentials)":"?(?!"?\$\{)[^,}]*/g) ?? []),
];
if (stray.length > 0) {
  console.error(`realm-samlat-production.json holds ${stray.join(", ")}: accounts and secrets belong into demo.json.`);
  process.exitCode = 1;
}
